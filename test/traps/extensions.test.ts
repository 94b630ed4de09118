import { extensions } from "../../facts/extensions";
import { joinOf, machines } from "./machines";
import { textAt, unlessEqual, viewOf } from "./planView";
import { copied, input, noticing, option, withoutDependency } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

const { customScript, domainJoin } = extensions;

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
    title: "lets an extension go with its machine",
    findings: ({ plan }) =>
        machines(viewOf(plan)).flatMap(({ extensions: all, virtualMachine }) =>
            all
                .filter(({ options }) => options.deletedWith !== virtualMachine.urn)
                .map(({ name }) => `${name} is deleted by itself, which needs a machine that runs`),
        ),
    spoilt: [
        {
            by: "an extension without deletedWith",
            stack: "dev",
            spoil: option("dev-MABSDEV01-join", "deletedWith"),
            finds: ["dev-MABSDEV01-join is deleted by itself, which needs a machine that runs"],
        },
        {
            by: "an extension that goes with something else",
            stack: "dev",
            spoil: option("dev-MABSDEV01-join", "deletedWith", "urn:other"),
            finds: ["dev-MABSDEV01-join is deleted by itself, which needs a machine that runs"],
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
        joinedOnce,
        noRunCommands,
    ].forEach(itHoldsInEveryPlan);
});
