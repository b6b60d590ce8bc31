package harness

/**
 * Reads one line of a batch file, after `%…%` has been put in: commands joined by `&`, `&&` and `||`, groups in
 * brackets, `if`, redirections to nul. Anything else is refused.
 */
class CmdParser {
    private final String line
    private int at = 0

    CmdParser(String line) {
        this.line = line
    }

    /**
     * A tree of maps: [op: '&' | '&&' | '||', left, right], [op: 'group', body], [op: 'if', …] or
     * [op: 'command', name, rest], the last with `quiet` (stdout to nul) and `errors` (`log`, `discard`, `merge`).
     */
    Map parse() {
        Map tree = joined(0)
        if (at < line.length()) refuse("'${line.substring(at)}'")
        return tree
    }

    private Map joined(int level) {
        List<String> operators = ['&', '||', '&&']
        if (level == operators.size()) return single()
        Map left = joined(level + 1)
        while (operatorHere() == operators[level]) {
            at += operators[level].length()
            blanks()
            // `a &` with nothing after it is allowed.
            left = [op: operators[level], left: left, right: joined(level + 1)]
        }
        return left
    }

    private String operatorHere() {
        return ['&&', '||', '&'].find { line.startsWith(it, at) }
    }

    private Map single() {
        blanks()
        if (at < line.length() && line.charAt(at) == ('(' as char)) {
            at++
            Map body = joined(0)
            if (at >= line.length() || line.charAt(at) != (')' as char)) refuse('a group that goes over several lines')
            at++
            return redirections([op: 'group', body: body])
        }
        return word(true).equalsIgnoreCase('if') ? condition() : command()
    }

    private Map condition() {
        word(false)
        boolean not = false
        String kind = word(false).toLowerCase()
        if (kind == 'not') {
            not = true
            kind = word(false).toLowerCase()
        }
        if (!(kind in ['defined', 'exist', 'errorlevel'])) refuse("'if ${kind}'")
        Map test = [op: 'if', not: not, kind: kind, operand: word(false)]
        test.body = joined(0)
        return test
    }

    private Map command() {
        int from = at
        boolean quoted = false
        while (at < line.length()) {
            char c = line.charAt(at)
            if (c == ('"' as char)) quoted = !quoted
            if (!quoted && '&|><)^'.indexOf((int) c) >= 0) break
            at++
        }
        String text = line.substring(from, at)
        // `2>` belongs to the redirection, if a blank stands before it.
        if (at < line.length() && line.charAt(at) == ('>' as char) && text ==~ /(?s).*\s[12]/) {
            at--
            text = text.substring(0, text.length() - 1)
        }
        java.util.regex.Matcher parts = text =~ /(?s)^([A-Za-z]\w*)?(.*)$/
        parts.find()
        return redirections([op: 'command', name: (parts.group(1) ?: '').toLowerCase(), rest: parts.group(2)])
    }

    private Map redirections(Map command) {
        command.errors = 'log'
        while (true) {
            String rest = line.substring(at)
            java.util.regex.Matcher found = rest =~ /(?i)^\s*(>\s*nul|1>\s*nul|2>\s*nul|2>&1)(?=[\s&|)]|$)\s*/
            if (!found.find()) break
            String kind = found.group(1).toLowerCase().replaceAll(/\s/, '')
            if (kind == '2>nul') command.errors = 'discard'
            else if (kind == '2>&1') command.errors = command.quiet ? 'discard' : 'merge'
            else command.quiet = true
            at += found.end()
        }
        if (at < line.length() && '><^|'.indexOf((int) line.charAt(at)) >= 0 && operatorHere() == null) {
            refuse("'${line.substring(at)}'")
        }
        return command
    }

    private String word(boolean peek) {
        java.util.regex.Matcher found = line.substring(at) =~ /^\s*("[^"]*"|[^\s"&|()<>]+)\s*/
        if (!found.find()) return ''
        if (!peek) at += found.end()
        return found.group(1)
    }

    private void blanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) at++
    }

    static void refuse(Object what) {
        throw Scope.current().build.violate('java.lang.UnsupportedOperationException',
            "bat: not emulated: ${what}".toString())
    }
}
