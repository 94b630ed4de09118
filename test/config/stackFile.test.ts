import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText } from "../support/stackTexts";
const dev = stackText("Pulumi.dev.yaml");

describeMistakes("about the file as a whole", [
    {
        title: "says that a key must be indented when it stands beside `config:`",
        text: edited(dev, [
            "  mabs:tags:\n    environment: dev\n    owner: backup-team\n",
            "mabs:tags:\n  environment: dev\n",
        ]),
        message: lines(
            "Pulumi.dev.yaml:49:1  MABS-CFG-106  mabs:tags",
            "  expected  configuration keys under `config:`",
            '  found     "mabs:tags" beside it',
            "  hint      indent the key by two spaces, under `config:`",
            "  see       https://www.pulumi.com/docs/iac/concepts/projects/stack-settings-file/",
        ),
    },
    {
        title: "says that a file is empty",
        text: "# nothing yet\n",
        message: lines(
            "Pulumi.dev.yaml:1:1  MABS-CFG-102  config",
            "  expected  the configuration of an environment",
            "  found     no text, or only comments",
            "  hint      begin with a copy of examples/minimal/Pulumi.minimal.yaml",
        ),
    },
    {
        title: "suggests config for a misspelt config",
        text: edited(dev, ["config:\n", "Config:\n"]),
        message: lines(
            "Pulumi.dev.yaml:3:1  MABS-CFG-107  Config",
            "  expected  one of config, environment, secretsprovider, encryptedkey, encryptionsalt",
            '  found     "Config"',
            "  nearest   config",
        ),
    },
    {
        title: "says that a file is no stack file",
        text: "name: mabs\nruntime: nodejs\n",
        message: lines(
            "Pulumi.dev.yaml:1:1  MABS-CFG-105  config",
            "  expected  a block `config:`",
            "  found     the keys name, runtime",
            "  hint      is this the stack file, Pulumi.<stack>.yaml?",
            "  see       https://www.pulumi.com/docs/iac/concepts/projects/stack-settings-file/",
        ),
    },
]);
