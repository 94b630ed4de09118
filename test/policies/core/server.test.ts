import assert from "node:assert/strict";
import { UnknownUntilCreated } from "../../../policies/core/inputs";
import {
    defaultServerMarks,
    isBackupServer,
    type Server,
    serverRecognition,
    type ServerMarks,
} from "../../../policies/core/server";
import { type } from "../../../policies/types";
import { stack } from "../support/fakes";
import { type Form, forms, resource, secret, unknown, type Written } from "../support/programs";

const machine = (inputs: Readonly<Record<string, unknown>>, rest: Partial<Written> = {}): Written => ({
    type: type.virtualMachine,
    name: "machine",
    inputs,
    ...rest,
});

const named: ServerMarks = { tag: { name: "role", value: "x" }, names: ["MABS*", "backup01"] };
const tagged = { tags: { "mabs-role": "backup-server" } };

for (const form of Object.keys(forms) as readonly Form[]) {
    const isServer = (written: Written, marks: ServerMarks = defaultServerMarks): boolean =>
        isBackupServer(resource(written, form), marks);
    const waitsFor = (paths: readonly string[], written: Written, marks?: ServerMarks): void =>
        assert.throws(
            () => isServer(written, marks),
            (error: unknown) => {
                assert.ok(error instanceof UnknownUntilCreated, String(error));
                assert.deepEqual(error.paths, paths);
                return true;
            },
        );

    describe(`a backup server (${form})`, () => {
        it("is made by the component of this project, directly", () => {
            const within = ["mabs:index:BackupEnvironment", "mabs:index:BackupServer", "mabs:index:ServerMachine"];
            assert.ok(isServer(machine({}, { within })));
            assert.ok(isServer(machine({ tags: unknown, vmName: unknown }, { within })));
            assert.ok(!isServer(machine({}, { within: ["mabs:index:ServerMachine", "other:index:Nested"] })));
            assert.ok(!isServer(machine({}, { within: ["mabs:index:BackupServer"] })));
        });

        it("is tagged, the tag's name in any case and its value to the letter", () => {
            assert.ok(isServer(machine(tagged)));
            assert.ok(isServer(machine({ tags: { other: "x", "MABS-Role": "backup-server" } })));
            assert.ok(!isServer(machine({ tags: { "mabs-role": "Backup-Server" } })));
            assert.ok(!isServer(machine({ tags: { "mabs-role": "" } })));
            assert.ok(!isServer(machine({ tags: {} })));
            assert.ok(!isServer(machine({})));
            assert.ok(isServer(machine({ tags: { "mabs-role": secret("backup-server") } })));
        });

        it("has a tag that the settings name, dots and all", () => {
            const marks = { tag: { name: "team.role", value: "mabs" }, names: [] };
            assert.ok(isServer(machine({ tags: { "Team.Role": "mabs" } }), marks));
            assert.ok(!isServer(machine(tagged), marks));
        });

        it("has a name that the settings name: of the machine, of the computer, or in the program", () => {
            assert.ok(isServer(machine({ vmName: "mabs-eu" }), named));
            assert.ok(isServer(machine({ osProfile: { computerName: "BACKUP01" } }), named));
            assert.ok(isServer(machine({}, { name: "mabs" }), named));
            assert.ok(!isServer(machine({ vmName: "xmabs", osProfile: { computerName: "backup011" } }), named));
            assert.ok(!isServer(machine({ vmName: "mabs-eu" })));
        });

        it("is a virtual machine", () => {
            assert.ok(!isServer({ ...machine(tagged), type: type.disk }));
        });

        it("may be one whose tags, or whose tag, is not known yet", () => {
            waitsFor(["tags"], machine({ tags: unknown }));
            waitsFor(["tags.mabs-role"], machine({ tags: { "mabs-role": unknown } }));
            waitsFor(["tags.mabs-role"], machine({ tags: { "mabs-role": secret(unknown) } }));
            assert.ok(!isServer(machine({ tags: { other: unknown } })));
        });

        it("may be one whose name is not known yet, if names decide", () => {
            waitsFor(["vmName"], machine({ vmName: unknown }), named);
            waitsFor(["osProfile.computerName"], machine({ osProfile: unknown, vmName: "x" }), named);
            waitsFor(["tags", "vmName"], machine({ tags: unknown, vmName: unknown }), named);
            assert.ok(!isServer(machine({ vmName: unknown })));
        });

        it("is one by a mark that is known, whatever else is not", () => {
            assert.ok(isServer(machine({ ...tagged, vmName: unknown }), { ...named, tag: defaultServerMarks.tag }));
            assert.ok(isServer(machine({ tags: unknown, vmName: "mabs1" }), named));
            assert.ok(isServer(machine({ vmName: unknown }, { name: "mabs" }), named));
        });

        it("is no machine with marks of the wrong type", () => {
            for (const tags of ["mabs-role", 7, ["backup-server"], { "mabs-role": 7 }, { "mabs-role": { a: 1 } }])
                assert.equal(isServer(machine({ tags })), false);
            assert.ok(!isServer(machine({ vmName: 7, osProfile: "x" }), named));
            assert.ok(isServer(machine({ tags: 7, vmName: "mabs1" }), named));
        });
    });
}

describe("the recognition of servers", () => {
    it("answers as often as it is asked, also that it cannot tell yet", () => {
        const recognition = serverRecognition(defaultServerMarks);
        const [server, other, later] = [tagged, {}, { tags: unknown }].map((inputs) => resource(machine(inputs)));
        for (let times = 0; times < 2; times++) {
            assert.equal(recognition(server!), true);
            assert.equal(recognition(other!), false);
            assert.throws(() => recognition(later!), UnknownUntilCreated);
        }
    });

    it("reads each machine once", () => {
        const recognition = serverRecognition(defaultServerMarks);
        let reads = 0;
        const tags = { get "mabs-role"() { reads += 1; return "backup-server"; } }; // prettier-ignore
        const server = resource(machine({ tags }));
        assert.ok(recognition(server) && recognition(server));
        const once = reads;
        recognition(server);
        assert.equal(reads, once);
    });
});

describe("what belongs to a server", () => {
    const group = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network";
    const nic = (name: string, subnetId: unknown, groupId?: unknown, from?: Written["from"]): Written => ({
        type: type.networkInterface,
        name,
        inputs: {
            resourceGroupName: "rg",
            networkInterfaceName: name,
            ipConfigurations: [{ subnet: { id: subnetId } }],
            ...(groupId === undefined ? {} : { networkSecurityGroup: { id: groupId } }),
        },
        ...(from === undefined ? {} : { from }),
    });
    const securityGroup = (name: string): Written => ({
        type: type.networkSecurityGroup,
        name,
        inputs: { resourceGroupName: "rg", networkSecurityGroupName: name },
    });
    const subnet = (groupId?: unknown): Written => ({
        type: type.subnet,
        name: "sub",
        inputs: {
            resourceGroupName: "rg",
            virtualNetworkName: "net",
            subnetName: "sub",
            ...(groupId === undefined ? {} : { networkSecurityGroup: { id: groupId } }),
        },
    });
    const disk: Written = { type: type.disk, name: "disk", inputs: { resourceGroupName: "rg", diskName: "d0" } };
    const subnetId = `${group}/virtualNetworks/net/subnets/sub`;
    const server = (inputs: Readonly<Record<string, unknown>>, from?: Written["from"]): Written =>
        machine(
            { ...tagged, resourceGroupName: "rg", vmName: "MABS01", ...inputs },
            from === undefined ? {} : { from },
        );
    const interfaces = (...ids: unknown[]) => ({ networkProfile: { networkInterfaces: ids.map((id) => ({ id })) } });
    const one = (written: readonly Written[]): Server => {
        const [first] = stack(written).servers;
        assert.ok(first);
        return first;
    };
    const names = (resources: readonly { readonly name: string }[]): readonly string[] =>
        resources.map(({ name }) => name);

    it("are its interfaces, their subnets, and the security groups of both, each once", () => {
        const of = one([
            server(interfaces(`${group}/networkInterfaces/n1`, `${group}/networkInterfaces/n2`)),
            nic("n1", subnetId, `${group}/networkSecurityGroups/g1`),
            nic("n2", subnetId, `${group}/networkSecurityGroups/g2`),
            nic("n3", subnetId, `${group}/networkSecurityGroups/g3`),
            subnet(`${group}/networkSecurityGroups/g2`),
            ...["g1", "g2", "g3"].map(securityGroup),
        ]);
        assert.deepEqual(names(of.networkInterfaces), ["n1", "n2"]);
        assert.deepEqual(names(of.subnets), ["sub"]);
        assert.deepEqual(names(of.securityGroups), ["g1", "g2"]);
    });

    it("are found by what an ID comes from, while it is not known", () => {
        const of = one([
            server(interfaces(unknown), { networkProfile: ["n1"] }),
            nic("n1", unknown, unknown, { ipConfigurations: ["sub"], networkSecurityGroup: ["g1"] }),
            subnet(),
            securityGroup("g1"),
        ]);
        assert.deepEqual(names(of.networkInterfaces), ["n1"]);
        assert.deepEqual(names(of.subnets), ["sub"]);
        assert.deepEqual(names(of.securityGroups), ["g1"]);
    });

    it("wait while nobody can tell", () => {
        const of = one([server(interfaces(unknown)), nic("n1", subnetId)]);
        assert.throws(() => of.networkInterfaces, /networkProfile\.networkInterfaces\[0\]\.id/);
        assert.throws(() => of.securityGroups, UnknownUntilCreated);
        assert.throws(() => one([server({ networkProfile: unknown })]).networkInterfaces, UnknownUntilCreated);
    });

    it("are nothing, when the machine has nothing, or what it has belongs to others", () => {
        const of = one([server({})]);
        for (const some of [of.networkInterfaces, of.subnets, of.securityGroups, of.disks]) assert.deepEqual(some, []);
        assert.deepEqual(one([server(interfaces(`${group}/networkInterfaces/elsewhere`))]).networkInterfaces, []);
    });

    it("are its data disks, but for those that it makes itself", () => {
        const id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/disks/d0";
        const dataDisks = [
            { lun: 0, managedDisk: { id } },
            { lun: 1, diskSizeGB: 32 },
        ];
        assert.deepEqual(names(one([server({ storageProfile: { dataDisks } }), disk]).disks), ["disk"]);
    });

    describe("what lies inside of it", () => {
        const extension = (
            name: string,
            inputs: Readonly<Record<string, unknown>>,
            from?: Written["from"],
        ): Written => ({
            type: type.virtualMachineExtension,
            name,
            inputs,
            ...(from === undefined ? {} : { from }),
        });
        const second: Written = { ...server({ vmName: "MABS02" }), name: "second" };
        const extensions = (written: readonly Written[]): readonly (readonly string[])[] =>
            stack(written).servers.map((of) => names(of.children(type.virtualMachineExtension)));

        it("is told by its name, whatever the case", () => {
            assert.deepEqual(
                extensions([
                    server({}),
                    second,
                    extension("c", { vmName: "mabs01" }),
                    extension("a", { vmName: "Mabs01" }),
                    extension("b", { vmName: "mabs02" }),
                    extension("d", { vmName: "elsewhere" }),
                    extension("e", {}),
                ]),
                [["a", "c"], ["b"]],
            );
        });

        it("is told by the resource group, where servers of one name lie in several", () => {
            assert.deepEqual(
                extensions([
                    server({ resourceGroupName: "eu" }),
                    { ...server({ resourceGroupName: "us" }), name: "second" },
                    extension("a", { vmName: "MABS01", resourceGroupName: "EU" }),
                    extension("b", { vmName: "MABS01", resourceGroupName: "us" }),
                ]),
                [["a"], ["b"]],
            );
        });

        it("is told by the machine that the name comes from, while it is not known", () => {
            assert.deepEqual(
                extensions([
                    server({ vmName: undefined }),
                    { ...second, inputs: { ...second.inputs, vmName: unknown } },
                    extension("a", { vmName: unknown }, { vmName: ["machine"] }),
                    extension("b", { vmName: unknown }, { vmName: ["second"] }),
                ]),
                [["a"], ["b"]],
            );
        });

        it("waits while a name comes from nothing that tells", () => {
            assert.throws(() => extensions([server({}), extension("a", { vmName: unknown })]), UnknownUntilCreated);
        });

        it("is of the type that is asked for", () => {
            assert.deepEqual(one([server({}), extension("a", { vmName: "MABS01" })]).children(type.runCommand), []);
        });
    });
});
