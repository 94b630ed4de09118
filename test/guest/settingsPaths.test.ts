import assert from "node:assert/strict";
import { readGuestFiles } from "../../config/guestFiles";
import schema from "../../model/guestSettings.schema.json";

interface Node {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Node>>;
    readonly oneOf?: readonly Node[];
}

/** The schemas of a property: one, or one for each form of the object that has it. */
function below(node: Node, name: string): readonly Node[] {
    return [node, ...(node.oneOf ?? [])].flatMap((form) => form.properties?.[name] ?? []);
}

/** Whether the settings know a path such as `package.marsAgent.version`. */
function isKnown(path: string): boolean {
    let nodes: readonly Node[] = [schema as Node];
    for (const name of path.split(".")) {
        nodes = nodes.flatMap((node) => below(node, name));
        if (nodes.length === 0) return false;
        // Below a scalar or a list stand properties of PowerShell, such as Count.
        if (nodes.every(({ properties, oneOf }) => properties === undefined && oneOf === undefined)) return true;
    }
    return true;
}

const files = readGuestFiles();

/** How requests travel. It decides how a phase works, not what it has to reach. */
const wayToAzure = ["cloud", "network.proxy", "network.storageProxy"];

/** What runs, by name of the function: without help and comments. */
const codeByFunction = new Map(
    Object.entries(files)
        .filter(([path]) => /^Mabs\/.*\.ps1$/.test(path))
        .map(([path, text]) => [
            path.replace(/^.*\//, "").replace(/\.ps1$/, ""),
            text.replaceAll(/<#[\s\S]*?#>/g, "").replaceAll(/^\s*#.*$/gm, ""),
        ]),
);

/** Settings that a piece of code reads: by path, by Get-PackageSetting, and by the name of an optional property. */
function readsOf(code: string): readonly string[] {
    return [
        ...[
            ...code.matchAll(/\$(?:Context\.S|context\.S|s|S)ettings\.([a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*)/g),
        ].map((match) => match[1]!),
        ...[...code.matchAll(/Get-PackageSetting .*-Name (\w+)/g)].map((match) => `package.${match[1]}`),
        ...[...code.matchAll(/ettings\.(\w+)\.PSObject\.Properties\['(\w+)'\]/g)].map(
            (match) => `${match[1]}.${match[2]}`,
        ),
    ].filter((read) => isKnown(read));
}

/** Settings that a phase reads, with all functions that it calls. What another phase brings back for it is the business of that one. */
function readsOfPhase(phase: string): ReadonlySet<string> {
    const reads = new Set<string>();
    const seen = new Set<string>();
    const left = ["Test", "Set", "Confirm"].map((verb) => `${verb}-${phase}Phase`);
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
        const code = codeByFunction.get(name);
        if (code === undefined || seen.has(name)) continue;
        seen.add(name);
        for (const read of readsOf(code)) reads.add(read);
        for (const [called] of code.matchAll(/(?<![\w-])[A-Z][a-z]+-[A-Z]\w+/g)) {
            if (!/-\w+Phase$/.test(called)) left.push(called);
        }
    }
    return reads;
}

/** Whether a read setting lies within an input, or the input within it: whoever reads `package` hands a part of it down. */
function isWithin(read: string, input: string): boolean {
    return read === input || read.startsWith(`${input}.`) || input.startsWith(`${read}.`);
}

describe("the settings that the guest reads", () => {
    it("are settings that the model writes: no path leads nowhere", () => {
        const unknown = Object.entries(files)
            .filter(([path]) => path.endsWith(".ps1"))
            .flatMap(([path, text]) =>
                // $Context.Settings.x.y, and $settings.x.y where that is the document.
                [
                    ...text.matchAll(
                        /\$(?:Context\.S|context\.S|s|S)ettings\.([a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*)/g,
                    ),
                ]
                    .map((match) => match[1] ?? "")
                    .filter((read) => !isKnown(read))
                    .map((read) => `${path}: ${read}`),
            );
        assert.deepEqual(unknown, []);
    });

    it("decide when a phase runs again: every input of the table is a setting", () => {
        const { phases } = JSON.parse(files["Mabs/phases.json"]!) as {
            phases: { name: string; inputs: readonly string[] }[];
        };
        const unknown = phases.flatMap(({ name, inputs }) =>
            inputs.filter((input) => !isKnown(input)).map((input) => `${name}: ${input}`),
        );
        assert.deepEqual(unknown, []);
    });

    it("of a phase are among its inputs: a change of one makes it run again", () => {
        const { phases } = JSON.parse(files["Mabs/phases.json"]!) as {
            phases: { name: string; inputs: readonly string[] }[];
        };
        const missing = phases
            // They look at everything, whenever they run.
            .filter(({ name }) => name !== "HealthProbe" && name !== "Preflight")
            .flatMap(({ name, inputs }) =>
                [...readsOfPhase(name)]
                    .filter((read) => ![...inputs, ...wayToAzure].some((input) => isWithin(read, input)))
                    .map((read) => `${name}: ${read}`),
            );
        assert.deepEqual(missing.sort(), []);
    });

    it("are told apart from others by this check", () => {
        for (const path of ["sql.instanceName", "package.rollup.build", "network.proxy.host", "storage.disks.Count"])
            assert.ok(isKnown(path), path);
        for (const path of ["sqlServer", "package.rollup.version", "proxy", "server.Name"])
            assert.equal(isKnown(path), false, path);
    });
});
