import com.cloudbees.groovy.cps.NonCPS
import groovy.json.JsonException
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import groovy.transform.Field

/*
 * What every step of this library does: hands its parameters to one Node process on the agent and returns what that
 * answers. A step's own file under vars/ is its name and its parameters; its meaning is in the program.
 *
 * Written for the Groovy sandbox, which knows only some of Groovy's methods, and for pipelines that are saved and resumed
 * at every step: text and collections are worked on in @NonCPS methods, and only plain values live across a step.
 */

/** Begins with the digits of the bundle's SHA-256: `npm run build` writes them here. Two bundles never share a file. */
@Field final String BUNDLE = 'aa7315033b79b8cf'

/** What every step takes. (The program's own COMMON lacks name and image, which its help lists in another place.) */
@Field final List COMMON = [
    'name', 'image', 'platform',
    'registryId', 'region', 'profile', 'roleArn', 'externalId', 'endpoint', 'timeout',
    'awsCredentialsId', // credentials of the AWS Credentials plugin, for this step alone
    'nodejs', // an installation of the NodeJS plugin that is put on the PATH
]

/** What means something to a shell, and how JSON can write it otherwise. */
@Field final Map SHELL = [
    '$': '\\u0024', '%': '\\u0025', '&': '\\u0026', '\'': '\\u0027', '<': '\\u003c', '>': '\\u003e',
    '^': '\\u005e', '`': '\\u0060', '|': '\\u007c', '!': '\\u0021',
]

/** In characters, with room to spare: Linux starts nothing with a variable of more than 128 KiB, Windows has 32,767 for it. */
@Field final int LONGEST_REQUEST = 96000
@Field final int LONGEST_ON_WINDOWS = 32000

/** What Groovy sees to itself, and the program has no use for: names of something that Jenkins has. */
@Field final List HERE = ['awsCredentialsId', 'nodejs', 'gitCredentialsId', 'sshCredentialsId']

// Both scripts are constants: nothing that a pipeline, an image or a path contains becomes a word of a shell.
// A bundle that was just carried over gets its name only when it is whole, and by a rename, which is one moment: a
// branch that runs at the same time sees all of it or none. The line that Node is given first is one that every Node
// understands; an old one answers with its version instead of a syntax error. What has no answer of its own is answered
// for by the script, in one line of JSON: no Node, no bundle, an end without an answer.

@Field final String SH_SCRIPT = '''#!/bin/sh
if [ -n "$IMAGE_LABELS_PART" ]; then
    mv -f "$IMAGE_LABELS_PART" "$IMAGE_LABELS_CLI"
    # What aborted builds left, days ago.
    find "${IMAGE_LABELS_CLI%/*}" -name '*.part' -mtime +1 -exec rm -f {} + 2>/dev/null
fi
[ -f "$IMAGE_LABELS_CLI" ] || { echo '{"ok":false,"bundle":"none"}'; exit 0; }
command -v node >/dev/null 2>&1 || { echo '{"ok":false,"node":"none"}'; exit 0; }
node -e "
  if (parseInt(process.versions.node, 10) < 20) console.log(JSON.stringify({ ok: false, node: process.version }));
  else require(process.env.IMAGE_LABELS_CLI);
" || echo "{\\"ok\\":false,\\"exit\\":$?}"
'''

@Field final String BAT_SCRIPT = '''@echo off
if defined IMAGE_LABELS_PART move /y "%IMAGE_LABELS_PART%" "%IMAGE_LABELS_CLI%" >nul 2>nul
if not exist "%IMAGE_LABELS_CLI%" (echo {"ok":false,"bundle":"none"}& exit /b 0)
where node >nul 2>nul || (echo {"ok":false,"node":"none"}& exit /b 0)
node -e "if (parseInt(process.versions.node, 10) < 20) console.log(JSON.stringify({ ok: false, node: process.version })); else require(process.env.IMAGE_LABELS_CLI);"
if errorlevel 1 echo {"ok":false,"exit":%errorlevel%}
exit /b 0
'''

/**
 * Runs one step.
 * job.step: its name, for messages; job.command: the program's command; job.takes: its parameters beside the common ones;
 * job.given: what the pipeline gave it.
 */
Object call(Map job) {
    String step = job.step
    Map given = job.given ?: [:]
    String wrong = refusal(step, COMMON + job.takes, given)
    if (wrong) {
        error(wrong)
    }
    String request = requestOf(job.command, given)
    int longest = LONGEST_REQUEST
    if (request.length() > LONGEST_ON_WINDOWS && request.length() <= LONGEST_REQUEST && !isUnix()) {
        longest = LONGEST_ON_WINDOWS
    }
    if (request.length() > longest) {
        error(tooLong(step, request.length(), longest, given))
    }
    String output = null
    withTools(given) { output = execute(step, request) }
    Map answer = answerOf(step, output, env.NODE_NAME ?: 'this agent')
    if (answer.failure) {
        error(answer.failure)
    }
    return answer.result
}

/** Runs the body with the credentials and the Node that the step names. */
void withTools(Map given, Closure body) {
    List bindings = []
    List variables = []
    if (given.awsCredentialsId) {
        // A session that the agent has set belongs to other keys. An empty value would not take it away where it is in the
        // environment of the agent's own process, so the program is told that it is none.
        variables << 'AWS_SESSION_TOKEN=none'
        bindings << [$class: 'AmazonWebServicesCredentialsBinding', credentialsId: given.awsCredentialsId]
    }
    if (given.gitCredentialsId) {
        // Before whatever helpers the agent has: they might know others, and would keep these.
        variables << 'IMAGE_LABELS_GIT_STEP_CREDENTIALS=1'
        bindings << gitUsernamePassword(credentialsId: given.gitCredentialsId, gitToolName: 'Default')
    }
    if (given.sshCredentialsId) {
        // The program puts the key's file, and its user where the URL has none, into GIT_SSH_COMMAND.
        bindings << sshUserPrivateKey(
            credentialsId: given.sshCredentialsId,
            keyFileVariable: 'IMAGE_LABELS_SSH_KEY',
            usernameVariable: 'IMAGE_LABELS_SSH_USER'
        )
    }
    Closure inner = body
    if (given.nodejs) {
        inner = { nodejs(nodeJSInstallationName: given.nodejs) { body() } }
    }
    if (bindings) {
        withEnv(variables) {
            withCredentials(bindings) { inner() }
        }
    } else {
        inner()
    }
}

/** Carries the bundle to the agent where it is not there yet, and runs it: what it prints. */
String execute(String step, String request) {
    boolean unix = isUnix()
    // Within dir('x'), pwd(tmp: true) is a folder beside x, in the workspace: the bundle would cross again, and be in the way.
    String folder = (env.WORKSPACE_TMP ?: pwd(tmp: true)) + (unix ? '/' : '\\') + 'image-labels' + (unix ? '/' : '\\')
    // .cjs: a package.json above the workspace may make every .js an ES module.
    String cli = folder + 'cli-' + BUNDLE + '.cjs'
    String part = ''
    if (!fileExists(cli)) {
        part = folder + UUID.randomUUID() + '.part'
        // The text goes straight from one step to the other: a variable would be saved with the build at each step.
        writeFile(file: part, text: libraryResource('image-labels/cli.js'), encoding: 'UTF-8')
    }
    String output = null
    withEnv([
        'IMAGE_LABELS_REQUEST=' + request,
        'IMAGE_LABELS_CLI=' + cli,
        'IMAGE_LABELS_PART=' + part,
    ]) {
        if (unix) {
            output = sh(label: step, script: SH_SCRIPT, returnStdout: true)
        } else {
            output = bat(label: step, script: BAT_SCRIPT, returnStdout: true)
        }
    }
    return output
}

/**
 * The message that refuses the parameters, or null. The program would refuse most of them itself, but only once an agent, a
 * bundle and a Node are there, and it knows none of those that only Groovy sees.
 */
@NonCPS
String refusal(String step, List names, Map given) {
    String unknown = given.keySet().collect { it.toString() }.find { !names.contains(it) }
    if (unknown == null) {
        // An unset parameter of a pipeline may be an empty text: with what the agent has in its place, nobody would notice.
        String empty = HERE.find { given.get(it) != null && given.get(it).toString().trim().isEmpty() }
        if (empty) {
            return step + ': INVALID_ARGUMENT: ' + empty + ' is empty\nName one that Jenkins has, or leave it out.'
        }
        // Both name AWS credentials: whichever were taken, somebody would be surprised.
        return given.profile && given.awsCredentialsId ? step + ': INVALID_ARGUMENT: profile does not go with awsCredentialsId\nGive one of the two.' : null
    }
    String nearest = null
    int fewest = unknown.length()
    // The step's own first: of two that are as near, one of these is meant.
    (names - COMMON + COMMON).each { String name ->
        int edits = distance(unknown.toLowerCase(), name.toLowerCase())
        int longer = name.length() > unknown.length() ? name.length() : unknown.length()
        if (edits < fewest && edits * 5 <= longer * 2) {
            nearest = name
            fewest = edits
        }
    }
    String hint = nearest ? 'Did you mean ' + nearest + '?' : 'It takes: ' + names.join(', ') + '.'
    return step + ': INVALID_ARGUMENT: there is no parameter ' + unknown + '\n' + hint
}

/** The message that refuses a request which the agent could not be given. */
@NonCPS
String tooLong(String step, int length, int most, Map given) {
    Object longest = given.keySet().max { given.get(it) == null ? 0 : given.get(it).toString().length() }
    return step + ': INVALID_ARGUMENT: the parameters have ' + length + ' characters, and ' + most +
        ' can be handed to an agent\nThe longest is ' + longest + '. What is not ASCII counts sixfold.'
}

/** How many letters must be put in, left out, replaced or swapped with the next to make one word of the other. */
@NonCPS
int distance(String a, String b) {
    List before = []
    List previous = [0]
    for (int j = 1; j <= b.length(); j++) {
        previous << j
    }
    for (int i = 1; i <= a.length(); i++) {
        List row = [i]
        for (int j = 1; j <= b.length(); j++) {
            int edits = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1)
            edits = previous[j] + 1 < edits ? previous[j] + 1 : edits
            edits = row[j - 1] + 1 < edits ? row[j - 1] + 1 : edits
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                edits = before[j - 2] + 1 < edits ? before[j - 2] + 1 : edits
            }
            row << edits
        }
        before = previous
        previous = row
    }
    return previous[b.length()]
}

/**
 * The request as the program reads it: JSON in ASCII. What means something to a shell is written as its number, because
 * some agents (Windows containers on Kubernetes) set variables by way of one.
 */
@NonCPS
String requestOf(String command, Map given) {
    Map parameters = [:]
    given.each { key, value ->
        // null is what an unset parameter or variable of a pipeline is: as if it were not given.
        if (value != null && !HERE.contains(key.toString())) {
            parameters.put(key.toString(), plain(value))
        }
    }
    String json = JsonOutput.toJson([command: command, parameters: parameters])
    SHELL.each { sign, escape -> json = json.replace(sign, escape) }
    return json
}

/** Texts as they are, numbers as they are written (1.10 is no 1.1), lists and maps of such; the rest as its text. */
@NonCPS
Object plain(Object value) {
    if (value instanceof Boolean) {
        return value
    }
    if (value instanceof Map) {
        Map copy = [:]
        value.each { key, item -> copy.put(key.toString(), item instanceof Boolean ? item.toString() : plain(item)) }
        return copy
    }
    if (value instanceof List) {
        return value.collect { plain(it) }
    }
    return value == null ? null : value.toString()
}

/** What the program printed, as [result: …] or [failure: text for the build log]; plain collections, all of it. */
@NonCPS
Map answerOf(String step, String output, String agent) {
    Map envelope = null
    // Other lines may stand around the answer: a wrapper of node's, on Windows the shell's own.
    (output ?: '').readLines().each { line ->
        Map found = envelopeIn(line)
        // Node, or a wrapper of it, may end badly after the program has answered.
        boolean answered = envelope != null && (envelope.ok == true || envelope.error != null)
        envelope = found == null || (answered && found.containsKey('exit')) ? envelope : found
    }
    if (envelope != null && envelope.ok == true && envelope.containsKey('result')) {
        return [result: copyOf(envelope.result)]
    }
    Map failure = envelope?.error instanceof Map ? envelope.error : unanswered(envelope ?: [:], output ?: '', agent)
    String hint = failure.hint ? '\n' + failure.hint : ''
    return [failure: step + ': ' + failure.code + ': ' + failure.message + hint]
}

/** The envelope that ends this line, whatever a wrapper wrote in front of it, or null. */
@NonCPS
Map envelopeIn(String line) {
    Object parsed = null
    int start = line.indexOf('{"ok":')
    if (start >= 0 && line.trim().endsWith('}')) {
        try {
            parsed = new JsonSlurper().parseText(line.substring(start).trim())
        } catch (JsonException ignored) {
            parsed = null
        }
    }
    return parsed instanceof Map ? parsed : null
}

/** Why the program did not answer for itself, as an error of the shape that it would have. */
@NonCPS
Map unanswered(Map envelope, String output, String agent) {
    String install = 'Install Node.js 20 or newer there, or name an installation of the NodeJS plugin: nodejs: \'node-20\'.'
    if (envelope.node == 'none') {
        return internal('there is no Node.js on the PATH of ' + agent + ', or of the container that this step runs in', install)
    }
    if (envelope.node) {
        return internal('Node.js 20 or newer is needed, and ' + agent + ' has ' + envelope.node, install)
    }
    if (envelope.bundle) {
        return internal('the program could not be put into the temporary folder of the workspace on ' + agent,
            'Look at the space and the rights there; what the system said stands above.')
    }
    if (envelope.exit != null) {
        return internal('the program ended on ' + agent + ' with exit code ' + envelope.exit + ' and no answer',
            'What it said stands above. 137 and 143 mean that it was killed from outside.')
    }
    String printed = output.replaceAll('[^\\x20-\\x7e]+', ' ').trim()
    printed = printed.length() > 200 ? printed.substring(0, 200) : printed
    return internal('the program gave no answer on ' + agent + (printed ? ', but printed: ' + printed : ''), null)
}

@NonCPS
Map internal(String message, String hint) {
    return [code: 'INTERNAL', message: message, hint: hint]
}

/** JsonSlurper's maps are lazy and cannot be saved with a build; these are plain. Not copy[key]: of metaClass it makes a cast. */
@NonCPS
Object copyOf(Object value) {
    if (value instanceof Map) {
        Map copy = [:]
        value.each { key, item -> copy.put(key, copyOf(item)) }
        return copy
    }
    return value instanceof List ? value.collect { copyOf(it) } : value
}
