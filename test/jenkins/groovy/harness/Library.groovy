package harness

import org.codehaus.groovy.ast.ClassNode
import org.codehaus.groovy.classgen.GeneratorContext
import org.codehaus.groovy.classgen.VariableScopeVisitor
import org.codehaus.groovy.control.CompilePhase
import org.codehaus.groovy.control.CompilerConfiguration
import org.codehaus.groovy.control.SourceUnit
import org.codehaus.groovy.control.customizers.CompilationCustomizer
import org.codehaus.groovy.control.customizers.ImportCustomizer
import java.util.concurrent.ConcurrentHashMap

/** The shared library of one build: its global variables, loaded when first named, and its resources. */
class Library {
    /** A compiled script, and the libraries its `@Library` annotations name. */
    static class Compiled {
        Class type
        List<String> libraries = []
    }

    private static final Map<List<String>, Compiled> CACHE = new ConcurrentHashMap<List<String>, Compiled>()

    private final File vars
    private final File resources
    private final Map<String, Object> loaded = [:]

    Library(File vars, File resources) {
        this.vars = vars
        this.resources = resources
    }

    boolean has(String name) {
        return name ==~ /[A-Za-z_]\w*/ && new File(vars, "${name}.groovy").file
    }

    synchronized Object variable(String name) {
        if (!loaded.containsKey(name)) {
            Class type = compile(name, new File(vars, "${name}.groovy").getText('UTF-8')).type
            Frame constructor = new Frame(Frame.Kind.PLAIN, "${name}.<init>")
            loaded[name] = Cps.within(constructor) { type.getDeclaredConstructor().newInstance() }
        }
        return loaded[name]
    }

    /** The resource, or null where there is none. */
    File resource(String path) {
        File file = new File(resources, path)
        return file.file && file.canonicalPath.startsWith(resources.canonicalPath + File.separator) ? file : null
    }

    static Compiled compile(String name, String text) {
        return CACHE.computeIfAbsent([name, text]) { fresh(name, text) }
    }

    private static Compiled fresh(String name, String text) {
        if (text =~ /(?m)^\s*@Grab/) throw new SecurityException('Annotation Grab cannot be used in the sandbox.')
        Compiled result = new Compiled()
        CompilerConfiguration configuration = new CompilerConfiguration()
        configuration.scriptBaseClass = PipelineScript.name
        configuration.disabledGlobalASTTransformations = ['groovy.grape.GrabAnnotationTransformation'] as Set
        ImportCustomizer imports = new ImportCustomizer()
        imports.addImports('com.cloudbees.groovy.cps.NonCPS', 'org.jenkinsci.plugins.workflow.libs.Library')
        configuration.addCompilationCustomizers(imports, new Rewriting(result))
        ClassLoader loader = new Own.Loader(Library.classLoader, configuration)
        result.type = loader.parseClass(new GroovyCodeSource(text, "${name}.groovy".toString(), '/groovy/script'))
        return result
    }

    private static class Rewriting extends CompilationCustomizer {
        private final Compiled result

        Rewriting(Compiled result) {
            super(CompilePhase.CANONICALIZATION)
            this.result = result
        }

        @Override
        void call(SourceUnit source, GeneratorContext context, ClassNode type) {
            Transformer transformer = new Transformer(source)
            transformer.visitClass(type)
            result.libraries.addAll(transformer.libraries)
            new VariableScopeVisitor(source, true).visitClass(type)
        }
    }
}
