package harness

/** Values as JSON can carry them. */
class Plain {
    static Object of(Object value) {
        switch (value) {
            case null:
            case Boolean:
            case Number: return value
            case CharSequence: return value.toString()
            case Map: return value.collectEntries { name, each -> [(String.valueOf(name)): of(each)] }
            case Collection: return value.collect { of(it) }
            case Closure: return '<closure>'
            default: return value.getClass().array ? value.collect { of(it) } : "<${value.getClass().name}>".toString()
        }
    }
}
