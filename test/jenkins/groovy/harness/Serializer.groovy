package harness

import groovy.transform.CompileStatic
import java.lang.reflect.Field

/** Serializes for real, to nowhere, except for the few things that Jenkins itself makes serializable. */
@CompileStatic
class Serializer extends ObjectOutputStream {
    /** Jenkins has no such limit; a text of this length in program.dat at every step is what it is there to catch. */
    static final int LONGEST_TEXT = 100_000

    static class TooLong extends RuntimeException {
        final int length

        TooLong(int length) {
            this.length = length
        }
    }

    private final Map<Object, Boolean> seen = new IdentityHashMap<Object, Boolean>()

    Serializer() {
        super(new ByteArrayOutputStream())
        enableReplaceObject(true)
    }

    @Override
    protected Object replaceObject(Object value) {
        if (value instanceof CharSequence && ((CharSequence) value).length() > LONGEST_TEXT) {
            throw new TooLong(((CharSequence) value).length())
        }
        // Groovy 4 made ranges serializable; Jenkins' Groovy 2.4 has not.
        if (value instanceof Range) throw new NotSerializableException(value.getClass().name)
        if (value instanceof Script || value instanceof Class || value instanceof Handle) return 'handle'
        if (value instanceof Closure) return captured((Closure) value)
        return value
    }

    /** A closure of a script takes along the variables it has captured. */
    private Object captured(Closure closure) {
        if (seen.put(closure, true) != null) return 'closure'
        ArrayList<Object> values = new ArrayList<Object>()
        for (Field field : closure.getClass().declaredFields) {
            if (!Reference.isAssignableFrom(field.type)) continue
            field.accessible = true
            values.add(((Reference) field.get(closure)).get())
        }
        return values
    }
}
