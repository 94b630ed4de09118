import type { RuleText } from "./entry";

export const installationTexts = {
    "installation-one-custom-script-extension": {
        family: "installation",
        title: "A backup server has at most one Custom Script Extension",
        severity: "high",
        level: "mandatory",
        constraints: ["P13"],
        why: "Azure allows one extension of each handler on a machine: the second one fails, whatever its name, and may end the installation that the first one runs.",
        remedy: "Move the commands of the other one into the one script, or into a managed run command.",
        adapted:
            "Rules that refuse every extension (checkov CKV_AZURE_50) cannot be met: without this one nothing installs the server.",
        traps: ["A1", "A2"],
        since: "0.2.0",
    },
} as const satisfies Record<string, RuleText>;
