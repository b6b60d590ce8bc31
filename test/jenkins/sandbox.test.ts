import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.close());

const SANDBOX = 'org.jenkinsci.plugins.scriptsecurity.sandbox.RejectedAccessException';

describe('the sandbox', () => {
  it.each([
    "'a,b'.tokenize(',').collect { it.toUpperCase() }.join('-')",
    "[a: 1].subMap(['a']).any { k, v -> v == 1 }",
    '[3, 1].sort().inject(0) { a, b -> a + b }',
    '[1, 2].collectEntries { [(it): it] }',
    "('ab' =~ /(a)(b)/)[0][1]",
    "java.util.regex.Pattern.compile('a').matcher('a').matches()",
    'UUID.randomUUID().toString()',
    "Base64.encoder.encodeToString('x'.getBytes('UTF-8'))",
    'groovy.json.JsonOutput.toJson([a: [1]])',
    "groovy.json.JsonOutput.toJson('x')",
    "shout.wrapped(['a'])",
    'shout.plain(\'{"a":1}\').a',
    'shout.SCRIPT.size()',
    'currentBuild.currentResult',
    '[a: 1]?.a',
    '[[a: 1]]*.a',
    "'7' as Integer",
  ])('allows %s', async (expression) => {
    expect(await sample.onAgent(`result = ${expression}`)).toMatchObject({ result: 'SUCCESS' });
  });

  it.each([
    ["'id'.execute()", 'method java.lang.String execute'],
    ["new File('/etc/passwd').text", 'new java.io.File java.lang.String'],
    ["'/etc/passwd' as File", 'new java.io.File java.lang.String'],
    ["System.getenv('HOME')", 'staticMethod java.lang.System getenv java.lang.String'],
    ["java.nio.file.Paths.get('/')", 'staticMethod java.nio.file.Paths get java.lang.String'],
    [
      "java.security.MessageDigest.getInstance('MD5')",
      'staticMethod java.security.MessageDigest getInstance java.lang.String',
    ],
    ['new groovy.json.JsonSlurperClassic()', 'new groovy.json.JsonSlurperClassic'],
    ["groovy.json.JsonOutput.toJson(['a'])", 'staticMethod groovy.json.JsonOutput toJson java.util.ArrayList'],
    ["shout.listed(['a'])", 'staticMethod groovy.json.JsonOutput toJson java.util.ArrayList'],
    ["new RuntimeException('x')", 'new java.lang.RuntimeException java.lang.String'],
    ["new IllegalArgumentException('x')", 'new java.lang.IllegalArgumentException java.lang.String'],
    ["new hudson.AbortException('x')", 'new hudson.AbortException java.lang.String'],
    ["new URI('x:y')", 'new java.net.URI java.lang.String'],
    ["Class.forName('java.io.File')", 'staticMethod java.lang.Class forName java.lang.String'],
    ["'x'.class.classLoader", 'getClass'],
    ["'x'.metaClass", 'getMetaClass'],
    ['currentBuild.rawBuild', 'getRawBuild'],
  ])('rejects %s', async (expression, what) => {
    const { error } = await sample.onAgent(`result = ${expression}`);
    expect(error?.type).toBe(SANDBOX);
    expect(error?.message).toMatch(/^Scripts not permitted to use /);
    expect(error?.message).toContain(what);
  });

  it('can be left', async () => {
    expect((await sample.onAgent("result = new File('/').isDirectory()", { sandbox: false })).returned).toBe(true);
  });

  it('takes no @Grab', async () => {
    expect((await sample.run("@Grab('a:b:1')\nimport a.b\necho 'x'")).error?.message).toContain(
      'Annotation Grab cannot be used in the sandbox.',
    );
  });
});
