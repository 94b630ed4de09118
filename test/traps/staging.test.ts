import { stagingTag } from "../../model/staging";
import { machines, stagingOf } from "./machines";
import { textAt, unlessEqual, valueAt, viewOf } from "./planView";
import { both, input, option, withoutDependency } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

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
    findings: ({ plan }) => {
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

describe("the staging of every planned machine", () => {
    planFirst();
    [tagIsTheContent, publicSettingsHoldNothing, rolesBeforeStaging, timeToStage].forEach(itHoldsInEveryPlan);
});
