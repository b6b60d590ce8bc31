package harness

import org.codehaus.groovy.runtime.InvokerHelper

/** Where every call and property access of a rewritten script arrives (see {@link Transformer}). */
class Gate {
    static void enter(String name, boolean plain) {
        Cps.enter(name, plain)
    }

    static void exit() {
        Cps.exit()
    }

    static Object loop(String name, Object collection) {
        return Cps.loop(name, collection)
    }

    static Object[] array(List values) {
        return values as Object[]
    }

    /** `name(…)`: the script's own method, else one of the closure's delegate, else a step or a global variable. */
    static Object implicit(Object self, Object delegate, Object[] args, Object[] locals, Object name) {
        String method = name
        if (delegate instanceof Section) {
            Cps.remember(locals)
            return delegate.receive(method, args)
        }
        if (Own.has(self, method)) return own(self, method, args, locals)
        if (delegate != null && !delegate.is(self) && !(delegate instanceof Closure) && !(delegate instanceof Script) &&
            InvokerHelper.getMetaClass(delegate).respondsTo(delegate, method)) {
            return call(delegate, args, locals, method)
        }
        if (self instanceof PipelineScript) {
            Cps.remember(locals)
            return self.dispatch(method, args)
        }
        throw new MissingMethodException(method, self instanceof Class ? self : self.getClass(), args)
    }

    static Object safe(Object receiver, Object[] args, Object[] locals, Object name) {
        return receiver == null ? null : call(receiver, args, locals, name)
    }

    static Object spread(Object receiver, Object[] args, Object[] locals, Object name) {
        return receiver?.collect { it == null ? null : call(it, args, locals, name) }
    }

    static Object call(Object receiver, Object[] args, Object[] locals, Object name) {
        String method = name
        if (receiver == null) {
            throw new NullPointerException("Cannot invoke method ${method}() on null object".toString())
        }
        if (Own.has(receiver, method)) return own(receiver, method, args, locals)
        if (receiver instanceof PipelineScript) {
            Cps.remember(locals)
            return receiver.dispatch(method, args)
        }
        if (receiver instanceof Closure && method in ['call', 'doCall']) {
            Cps.remember(locals)
            return InvokerHelper.invokeClosure(receiver, args)
        }
        checkMethod(receiver, method, args)
        return foreign(receiver, method, args, locals)
    }

    static Object construct(Object[] args, Object[] locals, Class type) {
        Cps.remember(locals)
        if (Own.made(type)) {
            Frame constructor = new Frame(Frame.Kind.PLAIN, "${type.simpleName}.<init>")
            return Cps.within(constructor) { InvokerHelper.invokeConstructorOf(type, args) }
        }
        if (sandboxed() && !Whitelist.constructor(type, args)) reject("new ${type.name}${types(args)}")
        return InvokerHelper.invokeConstructorOf(type, args)
    }

    static Object property(Object receiver, Object name) {
        String field = name
        if (receiver == null) throw new NullPointerException("Cannot get property '${field}' on null object".toString())
        if (receiver instanceof Map) return receiver.get(name instanceof GString ? field : name)
        if (receiver instanceof Collection && !Whitelist.getter(receiver, field)) {
            return receiver.collect { property(it, field) }
        }
        if (receiver instanceof Script || receiver instanceof Handle || Own.made(receiver)) {
            return InvokerHelper.getProperty(receiver, field)
        }
        if (sandboxed() && !Whitelist.getter(receiver, field)) {
            if (receiver instanceof Class) reject("staticField ${receiver.name} ${field}")
            reject("method ${receiver.getClass().name} get${field.capitalize()}")
        }
        return InvokerHelper.getProperty(receiver, field)
    }

    static Object safeProperty(Object receiver, Object name) {
        return receiver == null ? null : property(receiver, name)
    }

    static Object spreadProperty(Object receiver, Object name) {
        return receiver?.collect { it == null ? null : property(it, name) }
    }

    static Object assign(Object receiver, Object value, Object name) {
        String field = name
        boolean ours = receiver instanceof Map || receiver instanceof Script || receiver instanceof Handle ||
            Own.made(receiver)
        boolean closure = receiver instanceof Closure && field in ['delegate', 'resolveStrategy']
        if (receiver != null && sandboxed() && !ours && !closure) {
            reject("method ${receiver.getClass().name} set${field.capitalize()}${types([value] as Object[])}")
        }
        InvokerHelper.setProperty(receiver, field, value)
        return value
    }

    static Object cast(Object value, Class type) {
        if (sandboxed() && value != null && !Own.made(type) && !type.isInstance(value) && !Whitelist.castTo(type)) {
            reject("new ${type.name}${types([value] as Object[])}")
        }
        return value
    }

    private static Object own(Object receiver, String method, Object[] args, Object[] locals) {
        Cps.remember(locals)
        if (receiver instanceof Class) return InvokerHelper.invokeMethod(receiver, method, args)
        return InvokerHelper.getMetaClass(receiver).invokeMethod(receiver, method, args)
    }

    private static void checkMethod(Object receiver, String method, Object[] args) {
        if (!sandboxed()) return
        if (receiver instanceof Class) {
            if (Whitelist.staticMethod(receiver, method, args)) return
            reject("staticMethod ${receiver.name} ${method}${types(args)}")
        } else if (!(receiver instanceof Handle) && !Whitelist.method(receiver, method)) {
            reject("method ${receiver.getClass().name} ${method}${types(args)}")
        }
    }

    /** Java's code or Groovy's own: where CPS has no version of it, closures it calls back may not be CPS code. */
    private static Object foreign(Object receiver, String method, Object[] args, Object[] locals) {
        Cps.remember(locals)
        boolean cps = locals != null
        boolean translated = cps && method in Whitelist.CALLING_BACK_UNDER_CPS
        Frame frame = new Frame(translated ? Frame.Kind.CPS : Frame.Kind.PLAIN, "${name(receiver)}.${method}")
        if (translated) frame.locals = ["the receiver of ${method}".toString(), receiver] as Object[]
        Object result = Cps.within(frame) { InvokerHelper.invokeMethod(receiver, method, args) }
        return cps ? asCpsMakesIt(receiver, method, result) : result
    }

    /** Under CPS the views of a map are copies that can be serialized. */
    private static Object asCpsMakesIt(Object receiver, String method, Object result) {
        if (!(receiver instanceof Map)) return result
        switch (method) {
            case 'keySet': return new LinkedHashSet((Collection) result)
            case 'values': return new ArrayList((Collection) result)
            case 'entrySet':
                return new LinkedHashSet(result.collect { new AbstractMap.SimpleImmutableEntry((Map.Entry) it) })
            default: return result
        }
    }

    private static boolean sandboxed() {
        return Scope.current().build.sandbox
    }

    private static void reject(Object what) {
        Build build = Scope.current().build
        throw build.violate('org.jenkinsci.plugins.scriptsecurity.sandbox.RejectedAccessException',
            "Scripts not permitted to use ${what}".toString())
    }

    private static String name(Object receiver) {
        return receiver instanceof Class ? receiver.name : receiver.getClass().name
    }

    private static String types(Object[] args) {
        return args.collect { ' ' + (it == null ? 'null' : it.getClass().name) }.join('')
    }
}
