import { PolicyPack } from "@pulumi/policy";
import { crossGuardPolicies } from "./crossguard/pack";
import { rememberInputs } from "./crossguard/rememberedInputs";
import { Session } from "./crossguard/session";
import { rules } from "./rules";

rememberInputs();

/** The pack as the Pulumi CLI starts it. */
new PolicyPack("azure-backup-server", {
    displayName: "Azure Backup Server",
    description:
        "Every documented limit of Microsoft Azure Backup Server that can be seen on planned resources: vault, network, machine, disks, secrets, installation.",
    provider: "azure",
    tags: ["azure", "backup"],
    enforcementLevel: "mandatory",
    policies: crossGuardPolicies(rules, new Session(new Date().toISOString().slice(0, 10))),
});
