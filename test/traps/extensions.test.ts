import type { PlannedResource } from "../../plan/plannedResource";
import { extensions } from "../../facts/extensions";
import { stagingTag } from "../../model/staging";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import type { PlanView } from "./planView";
import { textAt, unlessEqual, valueAt, viewOf } from "./planView";
import { both, copied, input, noticing, option, withoutDependency } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

const { customScript, domainJoin } = extensions;

/** A machine with its extensions. */
interface Machine {
    readonly virtualMachine: PlannedResource;
    readonly extensions: readonly PlannedResource[];
}

function machines(view: PlanView): readonly Machine[] {
    return view.ofType("compute:VirtualMachine").map((virtualMachine) => ({
        virtualMachine,
        extensions: view
            .ofType("compute:VirtualMachineExtension")
            .filter((extension) => extension.inputs["vmName"] === virtualMachine.inputs["vmName"]),
    }));
}

const isOfType = (type: string) => (extension: PlannedResource) => extension.inputs["type"] === type;
const stagingOf = ({ extensions: all }: Machine) => all.filter(isOfType(customScript.type));
const joinOf = ({ extensions: all }: Machine) => all.filter(isOfType(domainJoin.type));

const oneExtensionPerHandler: TrapRule = {
    title: "has one extension per handler on every machine, among them one domain join and one Custom Script Extension",
    findings: ({ plan }) =>
        machines(viewOf(plan)).flatMap(({ extensions: all, virtualMachine }) => {
            const handlers = all.map(({ inputs }) => `${textAt(inputs, "publisher")}/${textAt(inputs, "type")}`);
            const needed = [customScript, domainJoin].map(({ publisher, type }) => `${publisher}/${type}`);
            return [
                ...handlers.filter((handler, index) => handlers.indexOf(handler) !== index).map((h) => `${h} twice`),
                ...needed.filter((handler) => !handlers.includes(handler)).map((handler) => `no ${handler}`),
            ].map((finding) => `${virtualMachine.name}: ${finding}`);
        }),
    spoilt: [
        {
            by: "a second Custom Script Extension",
            stack: "dev",
            spoil: copied("dev-MABSDEV01-staging", "second"),
            finds: ["dev-MABSDEV01-machine-vm: Microsoft.Compute/CustomScriptExtension twice"],
        },
        {
            by: "a join that belongs to another machine",
            stack: "dev",
            spoil: input("dev-MABSDEV01-join", "vmName", "MABSDEV02"),
            finds: ["dev-MABSDEV01-machine-vm: no Microsoft.Compute/JsonADDomainExtension"],
        },
    ],
};

const pinnedHandlers: TrapRule = {
    title: "asks for the handler versions of the facts and for minor upgrades, under a name that never changes",
    findings: ({ plan }) =>
        viewOf(plan)
            .ofType("compute:VirtualMachineExtension")
            .flatMap((extension) => {
                const fact = Object.values(extensions).find(({ type }) => type === extension.inputs["type"]);
                return [
                    ...unlessEqual(extension, "typeHandlerVersion", fact?.typeHandlerVersion ?? "one of the facts"),
                    ...unlessEqual(extension, "autoUpgradeMinorVersion", true),
                    ...unlessEqual(
                        extension,
                        "vmExtensionName",
                        extensionNames[textAt(extension.inputs, "type")] ?? "known",
                    ),
                ];
            }),
    spoilt: [
        {
            by: "another handler version",
            stack: "dev",
            spoil: input("dev-MABSDEV01-staging", "typeHandlerVersion", "1.9"),
            finds: ['dev-MABSDEV01-staging: typeHandlerVersion is "1.9", not "1.10"'],
        },
        {
            by: "a name that carries a version",
            stack: "dev",
            spoil: input("dev-MABSDEV01-staging", "vmExtensionName", "StageBackupServer2"),
            finds: ['dev-MABSDEV01-staging: vmExtensionName is "StageBackupServer2", not "StageBackupServer"'],
        },
    ],
};

const extensionNames: Readonly<Record<string, string>> = {
    AzureMonitorWindowsAgent: "AzureMonitorWindowsAgent",
    CustomScriptExtension: "StageBackupServer",
    JsonADDomainExtension: "JoinDomain",
};

const joinBeforeAll: TrapRule = {
    title: "joins the domain, which restarts the machine, before every other extension",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        return machines(view).flatMap((machine) =>
            machine.extensions
                .filter((extension) => !joinOf(machine).includes(extension))
                .filter((extension) => !joinOf(machine).every((join) => view.waitsFor(extension, join)))
                .map((extension) => `${extension.name} does not wait for the domain join`),
        );
    },
    spoilt: [
        {
            by: "a chain that begins with the monitor agent",
            stack: "dev",
            spoil: withoutDependency("dev-MABSDEV01-monitor-agent", "dev-MABSDEV01-join"),
            finds: [
                "dev-MABSDEV01-monitor-agent does not wait for the domain join",
                "dev-MABSDEV01-staging does not wait for the domain join",
            ],
        },
    ],
};

const oneAtATime: TrapRule = {
    title: "runs one operation on the extensions of a machine at a time, and patches it only after the last one",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const patching = view.ofType("maintenance:ConfigurationAssignment");
        return machines(view).flatMap(({ extensions: all, virtualMachine }) => {
            const own = patching.filter(({ inputs }) => inputs["resourceName"] === virtualMachine.inputs["vmName"]);
            return [
                ...view.unordered(all).map(([a, b]) => `${a.name} and ${b.name} run at the same time`),
                ...own.flatMap((assignment) =>
                    all
                        .filter((extension) => !view.waitsFor(assignment, extension))
                        .map((extension) => `${assignment.name} does not wait for ${extension.name}`),
                ),
            ];
        });
    },
    spoilt: [
        {
            by: "a staging that runs beside the monitor agent",
            stack: "dev",
            spoil: withoutDependency("dev-MABSDEV01-staging", "dev-MABSDEV01-monitor-agent"),
            finds: [
                "dev-MABSDEV01-join and dev-MABSDEV01-staging run at the same time",
                "dev-MABSDEV01-monitor-agent and dev-MABSDEV01-staging run at the same time",
                "dev-MABSDEV01-patching does not wait for dev-MABSDEV01-join",
                "dev-MABSDEV01-patching does not wait for dev-MABSDEV01-monitor-agent",
            ],
        },
    ],
};

const deletedWithTheMachine: TrapRule = {
    title: "lets what lives in a machine go with it, and takes the lock off first",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const [machine] = view.ofType("compute:VirtualMachine");
        return [
            ...machines(view).flatMap(({ extensions: all, virtualMachine }) =>
                all
                    .filter(({ options }) => options.deletedWith !== virtualMachine.urn)
                    .map(({ name }) => `${name} is deleted by itself, which needs a machine that runs`),
            ),
            ...view
                .ofType("maintenance:ConfigurationAssignment", "monitor:DataCollectionRuleAssociation")
                .filter(({ options }) => options.deletedWith === undefined)
                .map(({ name }) => `${name} is deleted by itself, under the lock of ${machine?.name ?? "nothing"}`),
            ...view
                .ofType("authorization:ManagementLockByScope")
                .filter(({ options }) => options.deletedWith !== undefined)
                .map(({ name }) => `${name} is left to go with what it locks`),
        ];
    },
    spoilt: [
        {
            by: "an extension without deletedWith",
            stack: "dev",
            spoil: option("dev-MABSDEV01-join", "deletedWith"),
            finds: ["dev-MABSDEV01-join is deleted by itself, which needs a machine that runs"],
        },
        {
            by: "a lock that is left to go with the machine",
            stack: "dev",
            spoil: option("dev-MABSDEV01-ready", "deletedWith", "urn"),
            finds: ["dev-MABSDEV01-ready is left to go with what it locks"],
        },
    ],
};

const tagIsTheContent: TrapRule = {
    title: "runs the staging again exactly when package or settings change, by a tag that is their hash",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const blobs = view.ofType("storage:Blob");
        const hashOf = (ending: string): string => {
            const blob = blobs.find(({ name }) => name.endsWith(ending));
            return /^\[asset sha256:([0-9a-f]{64})\]$/.exec(textAt(blob?.inputs ?? {}, "source"))?.[1] ?? "no blob";
        };
        return machines(view).flatMap((machine) => [
            ...stagingOf(machine).flatMap((staging) => {
                const settings = hashOf(`-settings-${textAt(staging.inputs, "vmName")}`);
                return unlessEqual(staging, "forceUpdateTag", stagingTag(hashOf("-guest-package"), settings));
            }),
            ...machine.extensions
                .filter((extension) => !stagingOf(machine).includes(extension))
                .filter(({ inputs }) => inputs["forceUpdateTag"] !== undefined)
                .map(({ name }) => `${name} can be made to run again`),
        ]);
    },
    spoilt: [
        {
            by: "a tag that is not the hash of the content",
            stack: "dev",
            spoil: both(
                input("dev-artifacts-guest-package", "source", `[asset sha256:${"0".repeat(64)}]`),
                input("dev-artifacts-settings-MABSDEV01", "source", `[asset sha256:${"1".repeat(64)}]`),
                input("dev-MABSDEV01-staging", "forceUpdateTag", "once"),
            ),
            finds: [
                `dev-MABSDEV01-staging: forceUpdateTag is "once", not "${stagingTag("0".repeat(64), "1".repeat(64))}"`,
            ],
        },
        {
            by: "a domain join with a tag",
            stack: "dev",
            spoil: input("dev-MABSDEV01-join", "forceUpdateTag", "again"),
            finds: ["dev-MABSDEV01-join can be made to run again"],
        },
    ],
};

const publicSettingsHoldNothing: TrapRule = {
    title: "keeps the command of the staging out of the public settings, and keys and downloads out of the staging",
    findings: ({ plan }) =>
        machines(viewOf(plan))
            .flatMap(stagingOf)
            .flatMap((staging) => {
                const command = textAt(staging.inputs, "protectedSettings.commandToExecute");
                return [
                    ...unlessEqual(staging, "settings", {}),
                    ...Object.keys(asObject(valueAt(staging.inputs, "protectedSettings")))
                        .filter((key) => key !== "commandToExecute")
                        .map((key) => `${staging.name}: protectedSettings has ${key}`),
                    ...(safeCommand.test(command) ? [] : [`${staging.name}: a shell could misread the command`]),
                ];
            }),
    spoilt: [
        {
            by: "a command in the public settings",
            stack: "dev",
            spoil: input("dev-MABSDEV01-staging", "settings.commandToExecute", "setup.exe"),
            finds: ['dev-MABSDEV01-staging: settings is {"commandToExecute":"setup.exe"}, not {}'],
        },
        {
            by: "the key of the storage account",
            stack: "dev",
            spoil: input("dev-MABSDEV01-staging", "protectedSettings.storageAccountKey", "[secret]"),
            finds: ["dev-MABSDEV01-staging: protectedSettings has storageAccountKey"],
        },
        {
            by: "free text on the command line",
            stack: "dev",
            spoil: input(
                "dev-MABSDEV01-staging",
                "protectedSettings.commandToExecute",
                'powershell.exe -File a.ps1 "b#c"',
            ),
            finds: ["dev-MABSDEV01-staging: a shell could misread the command"],
        },
    ],
};

/** Letters, digits and the few signs that no shell treats specially; what varies is encoded. */
const safeCommand = /^powershell\.exe(?: -[A-Za-z]+(?: [A-Za-z]+)?)* -EncodedCommand [A-Za-z0-9+/=]+$/;

function asObject(value: unknown): object {
    return typeof value === "object" && value !== null ? value : {};
}

const rolesBeforeStaging: TrapRule = {
    title: "stages after every role of the machine's identity, after its files and after its secrets",
    findings: ({ plan }: PlannedEnvironment) => {
        const view = viewOf(plan);
        return machines(view).flatMap((machine) => {
            const { virtualMachine } = machine;
            const roles = view
                .ofType("authorization:RoleAssignment")
                .filter((role) => view.waitsFor(role, virtualMachine));
            const own = `-${textAt(virtualMachine.inputs, "vmName")}-`;
            const needed = [
                ...roles,
                ...view.ofType("storage:Blob").filter(({ name }) => name.endsWith("-guest-package")),
                ...view.ofType("storage:Blob").filter(({ name }) => `${name}-`.includes(own)),
                ...view.ofType("keyvault:Secret").filter(({ name }) => name.includes(own)),
            ];
            return stagingOf(machine).flatMap((staging) =>
                needed
                    .filter((resource) => !view.waitsFor(staging, resource))
                    .map((resource) => `${staging.name} does not wait for ${resource.name}`),
            );
        });
    },
    spoilt: [
        {
            by: "a role that may come late",
            stack: "several-servers",
            spoil: withoutDependency("several-servers-MABS01-staging", "several-servers-MABS01-role-scripts-reader"),
            finds: ["several-servers-MABS01-staging does not wait for several-servers-MABS01-role-scripts-reader"],
        },
        {
            by: "settings that may come late",
            stack: "dev",
            spoil: withoutDependency("dev-MABSDEV01-staging", "dev-artifacts-settings-MABSDEV01"),
            finds: ["dev-MABSDEV01-staging does not wait for dev-artifacts-settings-MABSDEV01"],
        },
    ],
};

const timeToStage: TrapRule = {
    title: "gives the staging the 90 minutes that an extension has, no more and no less",
    findings: ({ plan }) =>
        machines(viewOf(plan))
            .flatMap(stagingOf)
            .filter(
                ({ options }) => options.customTimeouts?.create !== "90m" || options.customTimeouts.update !== "90m",
            )
            .map(({ name }) => `${name} has other time limits than the platform`),
    spoilt: [
        {
            by: "time limits of the provider",
            stack: "dev",
            spoil: option("dev-MABSDEV01-staging", "customTimeouts"),
            finds: ["dev-MABSDEV01-staging has other time limits than the platform"],
        },
    ],
};

const joinedOnce: TrapRule = {
    title: "joins once: option 3, password by reference, and nothing that changes later is sent again",
    findings: ({ plan }) =>
        machines(viewOf(plan))
            .flatMap(joinOf)
            .flatMap((join) => [
                ...unlessEqual(join, "settings.Options", "3"),
                ...["settings", "protectedSettings", "protectedSettingsFromKeyVault", "forceUpdateTag"]
                    .filter((path) => !(join.options.ignoreChanges ?? []).includes(path))
                    .map((path) => `${join.name} sends a change of ${path} to a machine that is joined`),
                ...(join.inputs["protectedSettings"] === undefined ? [] : [`${join.name} holds the password`]),
                ...(textAt(join.inputs, "protectedSettingsFromKeyVault.secretUrl") === ""
                    ? [`${join.name} does not say where the password is`]
                    : []),
            ]),
    spoilt: [
        {
            by: "another join option",
            stack: "dev",
            spoil: input("dev-MABSDEV01-join", "settings.Options", "1"),
            finds: ['dev-MABSDEV01-join: settings.Options is "1", not "3"'],
        },
        {
            by: "a change of the settings that is not ignored",
            stack: "dev",
            spoil: noticing("dev-MABSDEV01-join", "settings"),
            finds: ["dev-MABSDEV01-join sends a change of settings to a machine that is joined"],
        },
        {
            by: "a password in the extension",
            stack: "dev",
            spoil: input("dev-MABSDEV01-join", "protectedSettings", { Password: "[secret]" }),
            finds: ["dev-MABSDEV01-join holds the password"],
        },
    ],
};

const noRunCommands: TrapRule = {
    title: "uses no run command, whose failures can pass for success",
    findings: ({ plan }) =>
        plan.resources.filter(({ type }) => /:VirtualMachine\w*RunCommand/.test(type)).map(({ name }) => name),
    spoilt: [
        {
            by: "a run command",
            stack: "dev",
            spoil: copied("dev-MABSDEV01-staging", "command", {
                type: "azure-native:compute:VirtualMachineRunCommandByVirtualMachine",
            }),
            finds: ["command"],
        },
    ],
};

describe("the extensions of every planned machine", () => {
    planFirst();
    [
        oneExtensionPerHandler,
        pinnedHandlers,
        joinBeforeAll,
        oneAtATime,
        deletedWithTheMachine,
        tagIsTheContent,
        publicSettingsHoldNothing,
        rolesBeforeStaging,
        timeToStage,
        joinedOnce,
        noRunCommands,
    ].forEach(itHoldsInEveryPlan);
});
