import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.close());

const MISMATCH = 'com.cloudbees.groovy.cps.impl.CpsCallableInvocation';
const UNSERIALIZABLE = 'java.io.NotSerializableException';

describe('CPS', () => {
  it.each([
    ['a match in an expression', "if ('a' =~ /a/) { echo 'x' }"],
    ['a Matcher that is out of scope', "if (true) { def m = 'a' =~ /a/ }; echo 'x'"],
    ['a plain copy of JSON', "def m = shout.plain('{\"a\":1}'); echo 'x'"],
    ['each over a list', '[1].each { echo "$it" }'],
    ['each over a map', '[a: 1].each { k, v -> echo "$k$v" }'],
    [
      'collect, find, any, every, times',
      "[1].collect { echo 'x' }; [1].find { echo 'x' }; [1].any { echo 'x' }; [1].every { echo 'x' }; 2.times { echo 'x' }",
    ],
    ['for over a list', 'for (i in [1, 2]) { echo "$i" }'],
    ['for over the entries copied to a list', 'for (e in [a: 1].entrySet().toList()) { echo e.key }'],
    ['a counting for', 'for (int i = 0; i < 2; i++) { echo "$i" }'],
    ['for over a map without a step', 'for (e in [a: 1]) { result = e.key }; echo result'],
    ['each over a range without a step', "(1..3).each { result = it }; echo 'x'"],
    ['sorting in @NonCPS', 'result = shout.sorted([1, 2]); echo "$result"'],
    ['a closure with a step handed to a global variable', "shout.calling { echo 'x' }"],
    [
      'a long text straight from step to step',
      "writeFile file: 'a', text: 'x' * 200000; writeFile file: 'b', text: readFile('a')",
    ],
  ])('%s works', async (_, body) => {
    expect(await sample.onAgent(body)).toMatchObject({ result: 'SUCCESS' });
  });

  it.each([
    ['a Matcher', "def m = 'a' =~ /a/; echo 'x'", UNSERIALIZABLE, "java.util.regex.Matcher (the local variable 'm'"],
    ['a Matcher around a block', "def m = 'a' =~ /a/; withEnv(['A=1']) { }", UNSERIALIZABLE, 'java.util.regex.Matcher'],
    ['a Matcher of the caller', "def m = 'a' =~ /a/; shout.helper()", UNSERIALIZABLE, 'java.util.regex.Matcher'],
    [
      'a Matcher that a closure holds',
      "def f = { -> def m = 'a' =~ /a/; return { m } }; def c = f(); echo 'x'",
      UNSERIALIZABLE,
      'java.util.regex.Matcher',
    ],
    ['a Matcher in a list', "def l = ['a' =~ /a/]; echo 'x'", UNSERIALIZABLE, 'java.util.regex.Matcher'],
    ['what JsonSlurper returns', 'def m = shout.lazy(\'{"a":{"b":1}}\'); echo \'x\'', UNSERIALIZABLE, 'LazyMap'],
    ['an entry of a map', "[a: 1].each { e -> echo 'x' }", UNSERIALIZABLE, 'Entry'],
    ['for over a map', "for (e in [a: 1]) { echo 'x' }", UNSERIALIZABLE, 'LinkedHashMap'],
    ['for over a range', "for (i in 1..2) { echo 'x' }", UNSERIALIZABLE, 'groovy.lang.IntRange'],
    ['each over a range', "(1..3).each { echo 'x' }", UNSERIALIZABLE, 'groovy.lang.IntRange'],
    ['a map with defaults', "def m = [:].withDefault { 1 }; echo 'x'", UNSERIALIZABLE, 'groovy.lang.MapWithDefault'],
    [
      'sort with a closure',
      '[2, 1].sort { it }',
      MISMATCH,
      'expected to call java.util.ArrayList.sort but wound up catching',
    ],
    [
      'a step in @NonCPS',
      'shout.stepInNonCps()',
      MISMATCH,
      'expected to call shout.stepInNonCps but wound up catching echo; see CpsCallFromNonCpsMethod',
    ],
    [
      'a long text in a variable',
      "def t = 'x' * 100001; echo 'x'",
      'java.lang.IllegalStateException',
      "the local variable 't'",
    ],
  ])('%s fails', async (_, body, type, message) => {
    const { error } = await sample.onAgent(body);
    expect(error?.type).toBe(type);
    expect(error?.message).toContain(message);
  });
});
