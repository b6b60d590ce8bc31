import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Jenkins, type Pipeline, type Run, startJenkins } from './jenkins.ts';

const LIBRARY: Record<string, string> = {
  'vars/shout.groovy': `
    import com.cloudbees.groovy.cps.NonCPS
    import groovy.json.JsonOutput
    import groovy.json.JsonSlurper
    import groovy.transform.Field
    @Field final String SCRIPT = '''#!/bin/sh
      printf '%s' "$TEXT"'''
    String call(Map given = [:]) {
      String text = upper(given.text)
      String out = null
      withEnv(['TEXT=' + text]) { out = sh(label: 'shout', script: SCRIPT, returnStdout: true) }
      return out
    }
    @NonCPS String upper(Object text) { return text.toString().toUpperCase() }
    @NonCPS Object lazy(String json) { return new JsonSlurper().parseText(json) }
    @NonCPS Map plain(String json) { return new LinkedHashMap(new JsonSlurper().parseText(json)) }
    @NonCPS String listed(List values) { return JsonOutput.toJson(values) }
    @NonCPS String wrapped(List values) { return JsonOutput.toJson([values: values]) }
    @NonCPS void stepInNonCps() { echo 'no' }
    @NonCPS List sorted(List values) { return values.sort { a, b -> b <=> a } }
    void helper() { echo 'helped' }
    void calling(Closure body) { body() }
  `,
  'vars/outer.groovy': "def call(String text) { shout.helper(); return shout(text: text) + '!' }",
  'resources/folder/file.txt': 'größe\n',
};

/** A Jenkins with a small library that shows what libraries do, rightly and wrongly. */
export interface Sample {
  jenkins: Jenkins;
  /** A temporary folder of the test's own. */
  folder: string;
  run(script: string, more?: Partial<Pipeline>): Promise<Run>;
  /** Runs statements within `node`; what they assign to `result` is what the pipeline returns. */
  onAgent(body: string, more?: Partial<Pipeline>): Promise<Run>;
  close(): Promise<void>;
}

export async function startSample(): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'harness-'));
  for (const [path, text] of Object.entries(LIBRARY)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const jenkins = await startJenkins();
  const library = { vars: join(folder, 'vars'), resources: join(folder, 'resources') };
  return {
    jenkins,
    folder,
    run: (script, more) => jenkins.run({ script, ...library, ...more }),
    onAgent: (body, more) =>
      jenkins.run({ script: `def result = null\nnode {\n${body}\n}\nreturn result`, ...library, ...more }),
    async close() {
      await jenkins.close();
      rmSync(folder, { recursive: true });
    },
  };
}
