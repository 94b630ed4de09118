import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { ServerMachineArgs } from "../../components/serverMachine";
import { ServerMachine } from "../../components/serverMachine";
import type { ServerModel } from "../../model/types/server";
import {
    assertTransformsReachEachChild,
    guarded,
    itRegistersExactly,
    placement,
    unguarded,
    lean,
} from "../support/componentChecks";
import { answerOf } from "../support/mocks";
import { armId, server } from "../support/models";
import { named, ofType, plainTexts, record } from "../support/recorder";

const canary = "Canary-admin-51d0";

/** Retiring size, first generation, everything optional left out. */
const modest: ServerModel = {
    ...server,
    networkInterface: { name: "nic-MABS01", ipConfigurationName: "ipconfig1", acceleratedNetworking: false },
    disks: server.disks.map(({ zone: _zone, ...disk }) => disk),
    virtualMachine: {
        name: "MABS01",
        computerName: "MABS01",
        size: "Standard_A4_v2",
        image: { kind: "gallery", id: armId("Microsoft.Compute/galleries", "gal/images/windows") },
        osDisk: server.virtualMachine.osDisk,
        security: { type: "Standard" },
        encryptionAtHost: false,
        timeZone: "UTC",
        patching: {
            patchMode: "Manual",
            automaticUpdates: false,
            assessmentMode: "ImageDefault",
            bypassPlatformSafetyChecks: false,
        },
    },
};

function machine(more: Partial<ServerMachineArgs> = {}): ServerMachine {
    return new ServerMachine(
        "machine",
        {
            placement,
            server,
            subnetId: armId("Microsoft.Network/virtualNetworks", "vnet-unit/subnets/snet-server"),
            networkWrites: [],
            securityGroupId: undefined,
            localAdministratorPassword: pulumi.secret(canary),
            safeguards: guarded,
            ...more,
        },
        lean,
    );
}

describe("ServerMachine", () => {
    itRegistersExactly("serverMachine", {
        current: () => void machine(),
        modest: () => void machine({ server: modest, safeguards: unguarded }),
        foreignSubnet: () => void machine({ securityGroupId: armId("Microsoft.Network/networkSecurityGroups", "nsg") }),
    });

    it("guards data disks as resources of their own, and leaves them behind when the VM goes", async () => {
        const recording = await record(() => void machine());
        for (const { options } of ofType(recording, "compute:Disk")) {
            assert.deepEqual(options, { protect: true, retainOnDelete: true });
        }
        const { storageProfile } = named(recording, "machine-vm").inputs as { storageProfile: Record<string, unknown> };
        const disks = storageProfile["dataDisks"] as Record<string, unknown>[];
        assert.deepEqual(
            disks.map(({ createOption, deleteOption, lun, toBeDetached }) => ({
                createOption,
                deleteOption,
                lun,
                toBeDetached,
            })),
            [0, 1].map((lun) => ({ createOption: "Attach", deleteOption: "Detach", lun, toBeDetached: false })),
        );
        assert.equal((storageProfile["osDisk"] as Record<string, unknown>)["deleteOption"], "Delete");
    });

    it("spells out every field of an attached disk", async () => {
        const { storageProfile } = named(await record(() => void machine(), "update"), "machine-vm").inputs as {
            storageProfile: { dataDisks: readonly object[] };
        };
        assert.deepEqual(storageProfile.dataDisks[1], {
            lun: 1,
            name: "disk-MABS01-pool01",
            createOption: "Attach",
            diskSizeGB: 1024,
            caching: "None",
            writeAcceleratorEnabled: false,
            managedDisk: { id: armId("compute/Disk", "machine-disk-pool01"), storageAccountType: "StandardSSD_LRS" },
            deleteOption: "Detach",
            toBeDetached: false,
        });
    });

    it("ignores what Azure refuses to change on a VM that exists", async () => {
        const { options } = named(await record(() => void machine()), "machine-vm");
        assert.deepEqual(options.ignoreChanges, [
            "osProfile.computerName",
            "osProfile.adminUsername",
            "osProfile.adminPassword",
            "osProfile.customData",
            "osProfile.windowsConfiguration.timeZone",
            "storageProfile.imageReference",
            "storageProfile.osDisk.name",
        ]);
        assert.equal(options.protect, true);
        assert.equal(options.retainOnDelete, undefined);
    });

    it("keeps the password secret on the way in and on the way out", async () => {
        const recording = await record(() => void machine(), "update");
        assert.deepEqual(
            plainTexts(recording).filter((text) => text.includes(canary)),
            [],
        );
        const { inputs, options } = named(recording, "machine-vm");
        assert.equal((inputs["osProfile"] as Record<string, unknown>)["adminPassword"], "[secret]");
        assert.ok(!("customData" in (inputs["osProfile"] as object)));
        assert.deepEqual(options.additionalSecretOutputs, ["osProfile"]);
    });

    it("has no public address", async () => {
        for (const model of [server, modest]) {
            const { inputs } = named(await record(() => void machine({ server: model })), "machine-nic");
            assert.ok(!JSON.stringify(inputs).includes("publicIPAddress"));
        }
    });

    it("changes no attachment of another disk when one is added", async () => {
        const [, pool] = server.disks;
        assert.ok(pool);
        const third = { ...pool, key: "pool02", name: "disk-MABS01-pool02", lun: 2 };
        const before = await record(() => void machine(), "update");
        const after = await record(
            () => void machine({ server: { ...server, disks: [...server.disks, third] } }),
            "update",
        );
        const attached = (recording: typeof before) =>
            (named(recording, "machine-vm").inputs as { storageProfile: { dataDisks: readonly object[] } })
                .storageProfile.dataDisks;
        assert.deepEqual(attached(after).slice(0, 2), attached(before));
        assert.equal(attached(after).length, 3);
    });

    it("knows its principal only when Azure has made it", async () => {
        for (const [mode, expected] of [
            ["preview", undefined],
            ["update", "principal-of-machine-vm"],
        ] as const) {
            let principal: string | undefined;
            await record(() => void machine().principalId.apply((id) => (principal = id)), mode);
            assert.equal(principal, expected);
        }
    });

    it("refuses a VM that comes back without an identity", async () => {
        const without: typeof answerOf = (request) => {
            const answer = answerOf(request);
            return { ...answer, outputs: { ...answer.outputs, identity: undefined } };
        };
        await assert.rejects(
            record(() => void machine(), "update", without),
            /the VM has no system-assigned identity/,
        );
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => {
            machine({ transform: { networkInterface: spy, disk: spy, virtualMachine: spy } });
        }));
});
