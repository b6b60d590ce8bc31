package harness

import org.codehaus.groovy.ast.ClassNode
import org.codehaus.groovy.classgen.GeneratorContext
import org.codehaus.groovy.classgen.VariableScopeVisitor
import org.codehaus.groovy.control.CompilePhase
import org.codehaus.groovy.control.CompilerConfiguration
import org.codehaus.groovy.control.SourceUnit
import org.codehaus.groovy.control.customizers.CompilationCustomizer
import org.codehaus.groovy.control.customizers.ImportCustomizer
import hudson.AbortException
import java.util.concurrent.ConcurrentHashMap

/** The shared libraries of one build: their global variables, loaded when first named, and their resources. */
class Library {
    /** A compiled script, and the libraries its `@Library` annotations name. */
    static class Compiled {
        Class type
        List<String> libraries = []
    }

    private static final Map<List<String>, Compiled> CACHE = new ConcurrentHashMap<List<String>, Compiled>()

    private static class Folders {
        String name
        File vars
        File resources
    }

    private final List<Folders> all = []
    private final Map<String, Object> loaded = [:]

    /** One more; where two have a variable of one name, it is the first one's. */
    synchronized void add(String name, File vars, File resources) {
        all << new Folders(name: name, vars: vars, resources: resources)
    }

    synchronized boolean has(String name) {
        return source(name) != null
    }

    private File source(String name) {
        if (!(name ==~ /[A-Za-z_]\w*/)) return null
        return all.collect { new File(it.vars, "${name}.groovy") }.find { it.file }
    }

    synchronized Object variable(String name) {
        if (!loaded.containsKey(name)) {
            Class type = compile(name, source(name).getText('UTF-8')).type
            Frame constructor = new Frame(Frame.Kind.PLAIN, "${name}.<init>")
            loaded[name] = Cps.within(constructor) { type.getDeclaredConstructor().newInstance() }
        }
        return loaded[name]
    }

    /** The resource, or null where there is none. */
    synchronized File resource(String path) {
        List<Folders> having = all.findAll {
            File file = new File(it.resources, path)
            file.file && file.canonicalPath.startsWith(it.resources.canonicalPath + File.separator)
        }
        if (having.size() > 1) {
            throw new AbortException("Library resource ${path} ambiguous among libraries ${having*.name}".toString())
        }
        return having ? new File(having[0].resources, path) : null
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
