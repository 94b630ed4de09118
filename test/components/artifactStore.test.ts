import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import type { ArtifactStoreArgs } from "../../components/artifactStore";
import { ArtifactStore } from "../../components/artifactStore";
import { assertTransformsReachEachChild, itRegistersExactly, placement, lean } from "../support/componentChecks";
import { armId, settingsBlob, storage } from "../support/models";
import { named, ofType, reachable, record } from "../support/recorder";

function store(more: Partial<ArtifactStoreArgs> = {}): ArtifactStore {
    return new ArtifactStore(
        "store",
        {
            placement,
            storage,
            settings: [{ server: "MABS01", blob: settingsBlob }],
            serverSubnetId: armId("Microsoft.Network/virtualNetworks", "vnet-unit/subnets/snet-server"),
            networkWrites: [],
            safeguards: { protect: true, retainOnDelete: true },
            ...more,
        },
        lean,
    );
}

/** A subnet as an environment makes it: its ID is unknown in a preview. */
function subnet(): Subnet {
    return new Subnet("outside-subnet", { resourceGroupName: "rg-unit", virtualNetworkName: "vnet-unit" }, lean);
}

describe("ArtifactStore", () => {
    itRegistersExactly("artifactStore", {
        restricted: () => void store(),
        open: () =>
            void store({
                storage: { ...storage, defaultAction: "Allow", allowedAddressRanges: [], admitServerSubnet: false },
            }),
    });

    it("opens neither the account nor a container to the public", async () => {
        const recording = await record(() => void store());
        const { inputs } = named(recording, "store-account");
        assert.equal(inputs["allowBlobPublicAccess"], false);
        assert.equal(inputs["minimumTlsVersion"], "TLS1_2");
        assert.equal(inputs["enableHttpsTrafficOnly"], true);
        assert.equal(inputs["allowCrossTenantReplication"], false);
        const containers = ofType(recording, "storage:BlobContainer");
        assert.deepEqual(
            containers.map((container) => [container.inputs["containerName"], container.inputs["publicAccess"]]),
            [
                ["catalogue", "None"],
                ["packages", "None"],
                ["scripts", "None"],
                ["status", "None"],
            ],
        );
    });

    it("uploads exactly the text of the model under the name that carries its hash", async () => {
        const recording = await record(() => void store());
        const hash = createHash("sha256").update(settingsBlob.text).digest("hex");
        const { inputs } = named(recording, "store-settings-MABS01");
        assert.equal(inputs["source"], `[asset sha256:${hash}]`);
        assert.equal(inputs["blobName"], settingsBlob.blobName);
        assert.equal(inputs["containerName"], "scripts");
        assert.ok(reachable(recording, "store-settings-MABS01").has("store-container-scripts"));
    });

    it("keeps the logical name of a blob when its content changes", async () => {
        const changed = { ...settingsBlob, blobName: "settings/MABS01/0000.json", text: "{}\n" };
        const recording = await record(() => void store({ settings: [{ server: "MABS01", blob: changed }] }));
        assert.equal(named(recording, "store-settings-MABS01").inputs["blobName"], changed.blobName);
    });

    it("touches nothing of the other servers when one is added", async () => {
        const one = await record(() => void store());
        const second = { server: "MABS02", blob: { ...settingsBlob, blobName: "settings/MABS02/0000.json" } };
        const two = await record(() => void store({ settings: [second, { server: "MABS01", blob: settingsBlob }] }));
        assert.deepEqual(
            two.resources.filter(({ name }) => name !== "store-settings-MABS02"),
            one.resources,
        );
    });

    it("deletes nothing but old versions of status documents and old copies of catalogues", async () => {
        const { policy } = named(await record(() => void store()), "store-lifecycle").inputs;
        assert.deepEqual(policy, {
            rules: [
                {
                    name: "old-status-versions",
                    type: "Lifecycle",
                    enabled: true,
                    definition: {
                        filters: { blobTypes: ["blockBlob"], prefixMatch: ["status/"] },
                        actions: { version: { delete: { daysAfterCreationGreaterThan: 30 } } },
                    },
                },
                {
                    name: "old-catalogue-copies",
                    type: "Lifecycle",
                    enabled: true,
                    definition: {
                        filters: { blobTypes: ["blockBlob"], prefixMatch: ["catalogue/"] },
                        actions: {
                            baseBlob: { delete: { daysAfterModificationGreaterThan: 45 } },
                            version: { delete: { daysAfterCreationGreaterThan: 45 } },
                        },
                    },
                },
            ],
        });
    });

    it("guards the account and the copies of catalogues, and nothing else", async () => {
        const { resources } = await record(() => void store());
        const guarded = resources.filter(({ options }) => options.protect === true || options.retainOnDelete === true);
        assert.deepEqual(
            guarded.map(({ name, options }) => [name, options.protect, options.retainOnDelete]),
            [
                ["store-account", true, true],
                ["store-container-catalogue", true, true],
            ],
        );
    });

    it("shows its rules whole before the network exists, and waits for the network only if it admits the servers", async () => {
        const admitting = await record(() => void store({ networkWrites: [subnet()] }));
        const { inputs, options } = named(admitting, "store-account");
        assert.ok(typeof inputs["networkRuleSet"] === "object");
        assert.deepEqual(options.dependsOn, ["outside-subnet"]);
        const open = { ...storage, admitServerSubnet: false };
        const alone = await record(() => void store({ storage: open, networkWrites: [subnet()] }));
        assert.equal(named(alone, "store-account").options.dependsOn, undefined);
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => {
            store({ transform: { account: spy, blobService: spy, container: spy, lifecycle: spy, blob: spy } });
        }));
});
