// What `npm run lint` holds the library's Groovy to. Jenkins' rules first: what they find breaks builds at run time.
ruleset {
    ruleset('rulesets/jenkins.xml') {
        // Left to themselves these look at files named Jenkinsfile alone.
        [
            'ClassNotSerializable', 'ClosureInGString', 'CpsCallFromNonCpsMethod',
            'ExpressionInCpsMethodNotSerializable', 'ForbiddenCallInCpsMethod',
            'ObjectOverrideOnlyNonCpsMethods', 'ParameterOrReturnTypeNotSerializable',
        ].each { name -> "$name" { applyToFileNames = '*' } }
    }
    rule('file:test/jenkins/codenarc/StepInNonCpsMethodRule.groovy')
    ruleset('rulesets/basic.xml')
    ruleset('rulesets/imports.xml')
    ruleset('rulesets/unused.xml') {
        // `@Library('…') _` declares the variable that Jenkins' documentation tells one to declare.
        UnusedVariable {
            ignoreVariableNames = '_, ignored'
        }
    }
    ruleset('rulesets/security.xml')
    ruleset('rulesets/exceptions.xml')
    // Refused in the sandbox, or wrong in a pipeline, and in no ruleset above.
    SystemErrPrint
    SystemOutPrint
    PrintStackTrace
    AssignCollectionSort
    AssignCollectionUnique
    GStringAsMapKey
}
