package harness

import org.codehaus.groovy.ast.ASTNode
import org.codehaus.groovy.ast.ClassCodeExpressionTransformer
import org.codehaus.groovy.ast.ClassHelper
import org.codehaus.groovy.ast.ClassNode
import org.codehaus.groovy.ast.FieldNode
import org.codehaus.groovy.ast.MethodNode
import org.codehaus.groovy.ast.Parameter
import org.codehaus.groovy.ast.VariableScope
import org.codehaus.groovy.ast.expr.*
import org.codehaus.groovy.ast.stmt.*
import org.codehaus.groovy.control.SourceUnit
import org.codehaus.groovy.syntax.Token
import org.codehaus.groovy.syntax.Types

/**
 * Rewrites a script so that every call, construction, cast and property goes through {@link Gate}, together with the
 * local variables in scope. Where Jenkins rewrites the same source twice (the sandbox, CPS), this does it once.
 */
class Transformer extends ClassCodeExpressionTransformer {
    private static final ClassNode GATE = ClassHelper.make(Gate)

    final SourceUnit sourceUnit
    /** The libraries that `@Library` annotations name. */
    final List<String> libraries = []

    private final List<Set<String>> scopes = []
    /** No step may be called here: a @NonCPS method, a constructor, a field's first value. */
    private boolean plain = false
    private int closures = 0
    private int loops = 0

    Transformer(SourceUnit sourceUnit) {
        this.sourceUnit = sourceUnit
    }

    @Override
    void visitField(FieldNode node) {
        if (node.synthetic || node.initialExpression == null) return
        asPlain(true) { node.initialValueExpression = transform(node.initialExpression) }
    }

    @Override
    protected void visitConstructorOrMethod(MethodNode node, boolean isConstructor) {
        // The `main` and the constructors that Groovy adds to a script are not the author's.
        if (node.synthetic || node.code == null || (node.name == 'main' && node.static)) return
        if (isConstructor && node.lineNumber < 0) return
        boolean nonCps = node.annotations.any { it.classNode.nameWithoutPackage == 'NonCPS' }
        scopes.clear()
        asPlain(nonCps || isConstructor) {
            defaults(node.parameters)
            inScope(node.parameters*.name) { node.code.visit(this) }
            if (!isConstructor) node.code = onStack(node.declaringClass.nameWithoutPackage + '.' + node.name, node.code)
        }
    }

    @Override
    void visitBlockStatement(BlockStatement block) {
        inScope([]) { super.visitBlockStatement(block) }
    }

    @Override
    void visitCatchStatement(CatchStatement statement) {
        inScope([statement.variable.name]) { statement.code.visit(this) }
    }

    @Override
    void visitForLoop(ForStatement loop) {
        Expression over = loop.collectionExpression
        inScope([]) {
            if (over instanceof ClosureListExpression) {
                loop.collectionExpression = transform(over)
            } else {
                String name = '$loop' + (++loops)
                Expression changed = transform(over)
                loop.collectionExpression = plain ? changed : gate('loop', constant(name), changed)
                declare(name)
                declare(loop.variable.name)
            }
            loop.loopBlock.visit(this)
        }
    }

    @Override
    Expression transform(Expression e) {
        if (e == null || e instanceof EmptyExpression) return e
        Expression changed = rewrite(e)
        if (changed.lineNumber < 0) changed.sourcePosition = e
        return changed
    }

    private Expression rewrite(Expression e) {
        switch (e) {
            case DeclarationExpression: return declaration((DeclarationExpression) e)
            case ClosureExpression: return closure((ClosureExpression) e)
            case MethodCallExpression: return call((MethodCallExpression) e)
            case StaticMethodCallExpression:
                def call = (StaticMethodCallExpression) e
                return gate('call', new ClassExpression(call.ownerType), array(call.arguments), locals(),
                    constant(call.method))
            case ConstructorCallExpression: return construction((ConstructorCallExpression) e)
            case MethodPointerExpression: return refuse('a method pointer (.&)', e)
            case AttributeExpression: return refuse('direct field access (.@)', e)
            case PropertyExpression: return property((PropertyExpression) e)
            case BinaryExpression: return binary((BinaryExpression) e)
            case PrefixExpression: return new PrefixExpression(e.operation, target(e.expression))
            case PostfixExpression: return new PostfixExpression(target(e.expression), e.operation)
            case CastExpression: return cast((CastExpression) e)
            default: return e.transformExpression(this)
        }
    }

    private Expression declaration(DeclarationExpression e) {
        e.annotations.findAll { it.classNode.nameWithoutPackage == 'Library' }.each { annotation ->
            Expression value = annotation.getMember('value')
            libraries.addAll(value instanceof ListExpression ? value.expressions*.value : [value.value])
        }
        e.rightExpression = transform(e.rightExpression)
        Expression left = e.leftExpression
        (left instanceof TupleExpression ? left.expressions : [left]).each { declare(it.name) }
        return e
    }

    private Expression closure(ClosureExpression e) {
        // No parameter list: there is an `it`. An empty one (`{ -> }`): there is not.
        Parameter[] parameters = e.parameters
        List<String> names = parameters == null ? [] : (parameters.length == 0 ? ['it'] : parameters*.name)
        closures++
        if (parameters != null) defaults(parameters)
        inScope(names) { e.code.visit(this) }
        closures--
        e.code = onStack('org.jenkinsci.plugins.workflow.cps.CpsClosure2.call', e.code)
        return e
    }

    private void defaults(Parameter[] parameters) {
        parameters.each { if (it.hasInitialExpression()) it.initialExpression = transform(it.initialExpression) }
    }

    private Expression call(MethodCallExpression e) {
        Expression receiver = e.objectExpression
        if (receiver instanceof VariableExpression && receiver.isSuperExpression()) return refuse('a call to super', e)
        Expression name = transform(e.method)
        if (e.implicitThis) {
            Expression delegate = closures > 0 ? new VariableExpression('delegate') : constant(null)
            return gate('implicit', receiver, delegate, array(e.arguments), locals(), name)
        }
        boolean variable = receiver instanceof VariableExpression
        String how = e.spreadSafe ? 'spread' : (e.safe && !variable ? 'safe' : 'call')
        Expression changed = gate(how, transform(receiver), array(e.arguments), locals(), name)
        if (!e.safe || !variable) return changed
        // Where nothing is called, the arguments are not worked out.
        BooleanExpression absent = new BooleanExpression(
            new BinaryExpression(receiver, Token.newSymbol(Types.COMPARE_EQUAL, -1, -1), constant(null)))
        return new TernaryExpression(absent, constant(null), changed)
    }

    private Expression construction(ConstructorCallExpression e) {
        if (e.specialCall) return e.transformExpression(this)
        if (e.usingAnonymousInnerClass) return refuse('an anonymous class', e)
        return gate('construct', array(e.arguments), locals(), new ClassExpression(e.type))
    }

    private Expression property(PropertyExpression e) {
        String how = e.spreadSafe ? 'spreadProperty' : (e.safe ? 'safeProperty' : 'property')
        return gate(how, transform(e.objectExpression), transform(e.property))
    }

    private Expression binary(BinaryExpression e) {
        int type = e.operation.type
        if (type == Types.LEFT_SQUARE_BRACKET) {
            Expression index = new ArrayExpression(ClassHelper.OBJECT_TYPE, [transform(e.rightExpression)])
            return gate('call', transform(e.leftExpression), index, locals(), constant('getAt'))
        }
        if (!Types.ofType(type, Types.ASSIGNMENT_OPERATOR)) {
            return new BinaryExpression(transform(e.leftExpression), e.operation, transform(e.rightExpression))
        }
        if (!(e.leftExpression instanceof PropertyExpression)) {
            return new BinaryExpression(target(e.leftExpression), e.operation, transform(e.rightExpression))
        }
        PropertyExpression left = (PropertyExpression) e.leftExpression
        if (left instanceof AttributeExpression) return refuse('direct field access (.@)', e)
        Expression value = transform(e.rightExpression)
        if (type == Types.PLUS_EQUAL) {
            value = new BinaryExpression(property(left), Token.newSymbol(Types.PLUS, -1, -1), value)
        } else if (type != Types.EQUAL) {
            return refuse("'${e.operation.text}' on a property", e)
        }
        return gate('assign', transform(left.objectExpression), value, transform(left.property))
    }

    private Expression cast(CastExpression e) {
        Expression value = transform(e.expression)
        Expression changed = new CastExpression(e.type,
            e.coerce ? gate('cast', value, new ClassExpression(e.type)) : value)
        changed.coerce = e.coerce
        return changed
    }

    /** What is assigned to stays assignable: only its parts are rewritten. */
    private Expression target(Expression e) {
        if (e instanceof PropertyExpression) return refuse("'++' and '--' on a property", e)
        if (!(e instanceof BinaryExpression)) return e
        return new BinaryExpression(transform(e.leftExpression), e.operation, transform(e.rightExpression))
    }

    private Expression refuse(String what, ASTNode where) {
        addError("the test harness does not emulate ${what}".toString(), where)
        return constant(null)
    }

    private Expression array(Expression arguments) {
        List<Expression> given = arguments instanceof TupleExpression ? arguments.expressions : [arguments]
        List<Expression> changed = given.collect {
            transform(it instanceof NamedArgumentListExpression ? new MapExpression(it.mapEntryExpressions) : it)
        }
        if (changed.any { it instanceof SpreadExpression }) return gate('array', new ListExpression(changed))
        return new ArrayExpression(ClassHelper.OBJECT_TYPE, changed)
    }

    private Expression locals() {
        if (plain) return constant(null)
        List<Expression> pairs = []
        // An inner `it` hides an outer one.
        new LinkedHashSet<String>((List) scopes.flatten()).each { String name ->
            pairs << constant(name) << (name.startsWith('$loop') ? constant(null) : new VariableExpression(name))
        }
        return new ArrayExpression(ClassHelper.OBJECT_TYPE, pairs)
    }

    private Statement onStack(String name, Statement code) {
        TryCatchStatement guarded = new TryCatchStatement(code, new ExpressionStatement(gate('exit')))
        Statement enter = new ExpressionStatement(gate('enter', constant(name), constant(plain)))
        return new BlockStatement([enter, guarded], new VariableScope())
    }

    private static Expression gate(String method, Expression... arguments) {
        return new StaticMethodCallExpression(GATE, method, new ArgumentListExpression(arguments as List<Expression>))
    }

    private static ConstantExpression constant(Object value) {
        return new ConstantExpression(value)
    }

    private void declare(String name) {
        if (name != '_') scopes[-1] << name
    }

    private void inScope(List<String> names, Closure body) {
        scopes.add(new LinkedHashSet<String>(names))
        body.call()
        scopes.remove(scopes.size() - 1)
    }

    private void asPlain(boolean value, Closure body) {
        boolean before = plain
        plain = value
        body.call()
        plain = before
    }
}
