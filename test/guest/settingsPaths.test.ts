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

    it("are told apart from others by this check", () => {
        for (const path of ["sql.instanceName", "package.rollup.build", "network.proxy.host", "storage.disks.Count"])
            assert.ok(isKnown(path), path);
        for (const path of ["sqlServer", "package.rollup.version", "proxy", "server.Name"])
            assert.equal(isKnown(path), false, path);
    });
});
