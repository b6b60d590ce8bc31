import org.codehaus.groovy.ast.MethodNode
import org.codehaus.groovy.ast.expr.MethodCallExpression
import org.codenarc.rule.AbstractAstVisitor
import org.codenarc.rule.AbstractAstVisitorRule

/**
 * A @NonCPS method calls something that its file does not declare: a step or a global variable of a library. CodeNarc's
 * CpsCallFromNonCpsMethod sees such calls on a variable named `script` alone, and scripts in vars/ call steps by name.
 */
class StepInNonCpsMethodRule extends AbstractAstVisitorRule {
    String name = 'StepInNonCpsMethod'
    int priority = 1
    Class astVisitorClass = StepInNonCpsMethodVisitor
}

class StepInNonCpsMethodVisitor extends AbstractAstVisitor {
    private MethodNode method

    @Override
    protected void visitMethodEx(MethodNode node) {
        method = node.annotations.any { it.classNode.nameWithoutPackage == 'NonCPS' } ? node : null
    }

    @Override
    protected void visitMethodComplete(MethodNode node) {
        method = null
    }

    @Override
    void visitMethodCallExpression(MethodCallExpression call) {
        String called = call.methodAsString
        if (method != null && call.implicitThis && called != null && !currentClassNode.getMethods(called)) {
            addViolation(call, "The @NonCPS method ${method.name} calls ${called}, which this file does not declare")
        }
        super.visitMethodCallExpression(call)
    }
}
