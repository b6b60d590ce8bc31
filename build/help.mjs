// The help of the command line, written by yargs when the program is built: to carry yargs along would make the program
// larger by a quarter, and nobody's help differs from another's.
import yargs from 'yargs';

/** So that an example is one line. */
const COLUMNS = 100;

/**
 * What `tables` (commands, parameters, and the help on each) say, as `sections`, each once, and `pages`: by command, and under
 * `""` for all of them, the indexes of its sections, because commands share most of their flags. Beside it the scripts by
 * which shells complete.
 */
export async function helpPages(tables) {
  const { COMMANDS, COMPLETION } = tables;
  const parser = () => describe(tables);
  const sections = [];
  const pages = {};
  for (const command of ['', ...Object.keys(COMMANDS)]) {
    const texts = (await shown(parser(), `${command} --help`)).trimEnd().split('\n\n');
    for (const text of texts) if (!sections.includes(text)) sections.push(text);
    pages[command] = texts.map((text) => sections.indexOf(text));
  }
  const completion = {};
  for (const shell of ['bash', 'zsh']) {
    // yargs takes it from the environment of whoever asks.
    process.env.SHELL = `/bin/${shell}`;
    completion[shell] = await shown(parser(), COMPLETION);
  }
  return { sections, pages, completion };
}

/** What yargs shows when it parses this line, without the types of flags: all are texts but the switches, which say so. */
function shown(parser, line) {
  return new Promise((resolve, reject) => {
    parser.parse(line, {}, (error, _, output) => {
      if (error) reject(error);
      else resolve(`${output.replace(/\n? +\[(?:string|boolean)\]$/gm, '').trimEnd()}\n`);
    });
  });
}

function describe({ COMMANDS, COMMAND_HELP, PARAMETERS, PARAMETER_HELP, COMPLETION, TOOL_VERSION }) {
  const parser = yargs()
    .scriptName('image-labels')
    // Else each flag is shown in its camel-case spelling, too.
    .parserConfiguration({ 'camel-case-expansion': false })
    .detectLocale(false)
    .usage(
      '$0 <command>\n\nReads the labels of container images in Amazon ECR without pulling them, and tags Git where they come from.',
    )
    // As an alias of yargs' it would push all other flags to the right.
    .help('help', 'Show this help (or -h)')
    // --version is the image's; yargs' own flag of that name would stand in its way.
    .version(false)
    .option(TOOL_VERSION, { type: 'boolean', describe: 'Show the version of image-labels' })
    .group(['help', TOOL_VERSION], 'Program:')
    .wrap(COLUMNS)
    .epilogue(
      'Without --region: AWS_REGION, AWS_DEFAULT_REGION, the profile, the EC2 instance.\n' +
        'Exit codes: 0 done, 1 internal, 2 bad argument, 3 not found, 4 no access,\n5 network or service, 6 bad image, 7 conflict.',
    )
    .exitProcess(false);
  for (const [name, { takes }] of Object.entries(COMMANDS)) {
    const { summary, usage, examples } = COMMAND_HELP[name];
    parser.command(name, summary, (of) => {
      of.usage(`$0 ${name} ${usage} [options]\n\n${summary}.`);
      const shown = examples.map(([line, meaning]) => `  ${meaning}:\n    $0 ${name} ${line}`);
      of.epilogue(`Examples:\n${shown.join('\n')}`);
      for (const key of takes) {
        const { flag, kind } = PARAMETERS[key];
        const [heading, describe] = PARAMETER_HELP[key];
        of.option(flag, {
          type: kind === 'switch' ? 'boolean' : 'string',
          nargs: kind === 'switch' ? 0 : 1,
          group: `${heading}:`,
          describe,
        });
      }
      return of;
    });
  }
  return parser.completion(COMPLETION, 'Print a script that completes commands and flags in bash and zsh');
}
