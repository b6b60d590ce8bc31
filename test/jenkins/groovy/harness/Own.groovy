package harness

/** What the scripts and the library declare themselves; all of it may be used. */
class Own {
    /** Loads the classes of one script. */
    static class Loader extends GroovyClassLoader {
        Loader(ClassLoader parent, org.codehaus.groovy.control.CompilerConfiguration configuration) {
            super(parent, configuration)
        }
    }

    private static final Map<Class, Set<String>> METHODS =
        Collections.synchronizedMap(new WeakHashMap<Class, Set<String>>())

    static boolean made(Object value) {
        Class type = value instanceof Class ? value : value.getClass()
        if (Closure.isAssignableFrom(type)) return false
        ClassLoader loader = type.classLoader
        return loader instanceof Loader || loader?.parent instanceof Loader
    }

    static boolean has(Object receiver, String method) {
        if (receiver == null || !made(receiver)) return false
        Class type = receiver instanceof Class ? receiver : receiver.getClass()
        Set<String> known = METHODS[type]
        if (known == null) {
            known = new HashSet<String>()
            for (Class at = type; at != null && made(at); at = at.superclass) {
                known.addAll(at.declaredMethods.findAll { !it.synthetic }*.name)
            }
            known.removeAll(['invokeMethod', 'getMetaClass', 'setMetaClass', 'main'])
            METHODS[type] = known
        }
        return method in known
    }
}
