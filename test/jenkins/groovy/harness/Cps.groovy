package harness

/**
 * The part of CPS that pipelines trip over: at every step Jenkins writes all that is alive to disk, and code that it
 * did not transform (a @NonCPS method, a constructor, a comparator called by Java) cannot call back into the rest.
 */
class Cps {
    static void enter(String name, boolean plain) {
        List<Frame> stack = Scope.current().stack
        if (!plain) refuseInPlain(stack, name)
        stack.add(new Frame(plain ? Frame.Kind.PLAIN : Frame.Kind.CPS, name))
    }

    static void exit() {
        List<Frame> stack = Scope.current().stack
        stack.remove(stack.size() - 1)
    }

    /** Runs `body` as a call of its own on the stack. */
    static Object within(Frame frame, Closure body) {
        List<Frame> stack = Scope.current().stack
        stack.add(frame)
        try {
            return body.call()
        } finally {
            stack.remove(stack.size() - 1)
        }
    }

    static void remember(Object[] locals) {
        List<Frame> stack = Scope.current().stack
        if (locals != null && !stack.isEmpty()) stack[-1].locals = locals
    }

    static Object loop(String name, Object collection) {
        Scope.current().stack[-1].loops[name] = collection
        return collection
    }

    /** What Jenkins does when a step begins: everything alive in every call under way is serialized. */
    static void beforeStep(String step) {
        List<Frame> stack = Scope.current().stack
        refuseInPlain(stack, step)
        stack.eachWithIndex { Frame frame, int at ->
            for (int i = 0; i < frame.locals.length; i += 2) {
                String name = frame.locals[i]
                if (name.startsWith('$loop')) {
                    Frame holder = stack.subList(0, at + 1).reverse().find { it.loops.containsKey(name) }
                    Object over = holder?.loops?.get(name)
                    checkLoop(over, frame, step)
                } else {
                    check(frame.locals[i + 1], "the local variable '${name}' of ${frame.name}", step)
                }
            }
        }
    }

    private static void refuseInPlain(List<Frame> stack, String callee) {
        Frame top = stack.isEmpty() ? null : stack[-1]
        if (top == null || top.kind == Frame.Kind.CPS) return
        String text = "expected to call ${top.name} but wound up catching ${callee}; see CpsCallFromNonCpsMethod, " +
            'https://jenkins.io/redirect/pipeline-cps-method-mismatches/'
        throw Scope.current().build.violate('com.cloudbees.groovy.cps.impl.CpsCallableInvocation', text)
    }

    private static void checkLoop(Object over, Frame frame, String step) {
        String where = "a for loop of ${frame.name}"
        if (over instanceof Map) refuse('java.util.LinkedHashMap$LinkedEntryIterator', where, step)
        if (over instanceof Range) refuse('groovy.lang.IntRange', where, step)
        check(over, where, step)
    }

    private static void check(Object value, String where, String step) {
        try {
            new Serializer().writeObject(value)
        } catch (NotSerializableException e) {
            refuse(e.message, where, step)
        } catch (Serializer.TooLong e) {
            String text = "${where} holds a text of ${e.length} characters over the step ${step}: " +
                'it would be written to program.dat at every step'
            throw Scope.current().build.violate('java.lang.IllegalStateException', text)
        }
    }

    private static void refuse(String type, String where, String step) {
        String text = "${type} (${where} is alive at the step ${step})"
        throw Scope.current().build.violate('java.io.NotSerializableException', text)
    }
}
