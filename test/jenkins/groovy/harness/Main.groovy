package harness

import groovy.json.JsonOutput
import groovy.json.JsonSlurper

/** Reads one pipeline a line from standard input, runs each on a thread of its own, answers one line each. */
class Main {
    static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, 'UTF-8')
        // Whatever a script prints must not get between the answers.
        System.out = System.err
        Closure send = { Map message -> synchronized (out) { out.println(JsonOutput.toJson(message)) } }
        send([groovyVersion: GroovySystem.version])
        System.in.eachLine('UTF-8') { String line ->
            Map request = (Map) new JsonSlurper().parseText(line)
            Thread.start {
                try {
                    Build build = new Build(request, { String shown -> send([id: request.id, log: shown]) })
                    send([id: request.id, run: build.run()])
                } catch (Throwable broken) {
                    StringWriter trace = new StringWriter()
                    broken.printStackTrace(new PrintWriter(trace))
                    send([id: request.id, broken: trace.toString()])
                }
            }
        }
        System.exit(0)
    }
}
