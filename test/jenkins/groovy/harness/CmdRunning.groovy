package harness

/** A batch script as far as the steps of a library need one, run on an agent that is no Windows. */
class CmdRunning {
    private static class Exit extends RuntimeException {
    }

    private static final String NOT_FOUND =
        "'node' is not recognized as an internal or external command,\r\noperable program or batch file."

    private final String script
    private final Scope scope
    private final EnvVars env
    private final boolean keepOutput
    private final StringBuilder kept = new StringBuilder()
    private boolean echo = true
    private int errorLevel = 0

    CmdRunning(String script, Scope scope, EnvVars env, boolean keepOutput) {
        this.script = script
        this.scope = scope
        this.env = env
        this.keepOutput = keepOutput
    }

    int await() {
        try {
            script.split('\r?\n').findAll { it.trim() }.each { String line ->
                String expanded = expand(line).trim()
                boolean silent = expanded.startsWith('@')
                if (silent) expanded = expanded.substring(1).trim()
                else if (echo) print("\r\n${scope.cwd.path}>${expanded} \r\n", false)
                run(new CmdParser(expanded).parse(), false, 'log')
            }
        } catch (Exit end) {
            // `exit /b` ends the script; the level is what it leaves.
        }
        return errorLevel
    }

    String output() {
        return kept.toString()
    }

    /** `%NAME%`, before anything else is read: what a variable holds can change what the line means, as in cmd. */
    private String expand(String line) {
        return line.replaceAll(/%%|%([^%\s]*)%|%/) { all, name ->
            if (all == '%%') return '%'
            if (!name) return CmdParser.refuse("a single % in '${line.trim()}'")
            if (name ==~ /[\d*~].*|.*:.*/) CmdParser.refuse("'${all}'")
            return name.equalsIgnoreCase('errorlevel') ? errorLevel.toString() : env.get(name) ?: ''
        }
    }

    /** Runs a part of a line and says whether it succeeded. */
    private boolean run(Map part, boolean quiet, String errors) {
        switch (part.op) {
            case '&':
                run(part.left, quiet, errors)
                return run(part.right, quiet, errors)
            case '&&': return run(part.left, quiet, errors) && run(part.right, quiet, errors)
            case '||': return run(part.left, quiet, errors) || run(part.right, quiet, errors)
            case 'group': return run(part.body, quiet || part.quiet, part.errors == 'log' ? errors : part.errors)
            case 'if': return holds(part) == part.not || run(part.body, quiet, errors)
            default: return command(part, quiet || part.quiet, part.errors == 'log' ? errors : part.errors)
        }
    }

    private boolean holds(Map test) {
        String operand = test.operand.replace('"', '')
        switch (test.kind) {
            case 'defined': return env.containsKey(operand)
            case 'exist': return FileSteps.at(scope, operand).exists()
            default: return errorLevel >= operand.toInteger()
        }
    }

    private boolean command(Map part, boolean quiet, String errors) {
        switch (part.name) {
            case 'rem': return true
            case 'echo': return say(part.rest, quiet)
            case 'exit': return exit(part.rest.trim())
            case 'move': return move(part.rest, quiet, errors)
            case 'where': return where(part.rest.trim(), quiet, errors)
            case 'node': return node(part.rest, quiet, errors)
            default: CmdParser.refuse("'${part.name}${part.rest}'")
        }
        return false
    }

    private boolean say(String rest, boolean quiet) {
        switch (rest.trim().toLowerCase()) {
            case 'off': echo = false; return true
            case 'on': echo = true; return true
            case '': CmdParser.refuse("'echo' without a text")
        }
        print(rest.substring(1) + '\r\n', quiet)
        return true
    }

    private boolean exit(String rest) {
        if (!(rest ==~ /(?i)\/b(\s+-?\d+)?/)) CmdParser.refuse("'exit ${rest}'")
        if (rest.length() > 2) errorLevel = rest.substring(2).trim().toInteger()
        throw new Exit()
    }

    private boolean move(String rest, boolean quiet, String errors) {
        List<String> words = arguments(rest)
        if (words.size() != 3 || !words[0].equalsIgnoreCase('/y')) CmdParser.refuse("'move${rest}'")
        File from = FileSteps.at(scope, words[1])
        boolean moved = from.exists() && from.renameTo(FileSteps.at(scope, words[2]))
        if (moved) print('        1 file(s) moved.\r\n', quiet)
        else complain('The system cannot find the file specified.', errors)
        return ended(moved ? 0 : 1)
    }

    private boolean where(String name, boolean quiet, String errors) {
        File found = onPath(name)
        if (found != null) print(found.path + '\r\n', quiet)
        else complain('INFO: Could not find files for the given pattern(s).', errors)
        return ended(found == null ? 1 : 0)
    }

    private boolean node(String rest, boolean quiet, String errors) {
        File program = onPath('node')
        if (program == null) {
            complain(NOT_FOUND, errors)
            return ended(9009)
        }
        Map<String, String> real = env.collectEntries { name, value -> [(name): realPath(value)] }
        List<String> command = [program.path] + arguments(rest).collect { realPath(it) }
        Running running = new Running(command, scope, real, true, errors)
        int code = running.await()
        print(running.output(), quiet)
        return ended(code)
    }

    /** A path with the separators of Windows, where that names a file here once they are turned round. */
    private static String realPath(String value) {
        String turned = value.replace('\\', '/')
        return turned != value && turned.startsWith('/') && new File(turned).exists() ? turned : value
    }

    private File onPath(String name) {
        List<String> folders = (env.get('PATH') ?: '').tokenize(File.pathSeparator)
        return folders.collect { new File(it, name) }.find { it.canExecute() }
    }

    /** Words as a program of Windows splits its command line: quotes hold together, a backslash keeps a quote. */
    private static List<String> arguments(String rest) {
        List<String> words = []
        java.util.regex.Matcher found = rest =~ /(?:"(?:\\"|[^"])*"|[^\s"])+/
        while (found.find()) words << found.group().replaceAll(/\\"|"/) { it == '"' ? '' : '"' }
        return words
    }

    private boolean ended(int code) {
        errorLevel = code
        return code == 0
    }

    private void complain(String text, String errors) {
        if (errors == 'merge') print(text + '\r\n', false)
        else if (errors == 'log') text.readLines().each { scope.log(it) }
    }

    private void print(String text, boolean quiet) {
        if (quiet) return
        if (keepOutput) kept.append(text)
        else text.readLines().each { scope.log(it) }
    }
}
