import type { RuleText } from "../entry";
import { customScript } from "./sources";

/** What has to come before what. */
export const orderTexts = {
    "installation-extensions-in-sequence": {
        family: "installation",
        title: "Extensions and run commands of a server come one after the other",
        severity: "high",
        level: "advisory",
        constraints: [],
        reason: "Azure runs one operation on the extensions of a machine at a time and lets a newer one push out an older one.",
        why: "An extension fails with OperationPreempted, or the agent of one restarts what the other one installs.",
        source: customScript,
        remedy: "dependsOn of each: the one before it",
        traps: ["A4"],
        since: "0.2.0",
    },
    "installation-script-after-join": {
        family: "installation",
        title: "Scripts run after the machine has joined its domain",
        severity: "high",
        level: "mandatory",
        constraints: ["P22"],
        why: "The join restarts the machine and ends the script that runs at the same time. Setup needs the domain, and its accounts, before it starts.",
        remedy: "dependsOn: [join] among the options of the Custom Script Extension",
        traps: ["A3", "F7"],
        since: "0.2.0",
    },
    "installation-script-after-roles": {
        family: "installation",
        title: "Scripts run after every role of the server's identity is given",
        severity: "high",
        level: "advisory",
        constraints: ["K08"],
        reason: "The script reads its files, its secrets and the credentials of the vault by that identity.",
        why: "A script that comes first gets an error 403, waits, and ends after 90 minutes at the latest. Roles also take minutes until they hold.",
        remedy: "dependsOn: [...roleAssignments] among the options of the Custom Script\nExtension",
        traps: ["C12", "E9"],
        since: "0.2.0",
    },
    "installation-script-after-way-out": {
        family: "installation",
        title: "Scripts run after the server's way out of its network is complete",
        severity: "high",
        level: "advisory",
        constraints: ["N01"],
        reason: "Routes, firewall and rules that are resources of their own depend on the subnet, not the machine on them: Pulumi makes both at the same time.",
        why: "The script cannot reach the installer, the key vault or the vault, and the registration fails.",
        remedy: "dependsOn with the firewall, its rule collection groups, and routes and\nsecurity rules that are resources of their own",
        traps: ["B6"],
        since: "0.2.0",
    },
} as const satisfies Record<string, RuleText>;
