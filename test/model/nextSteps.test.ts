import assert from "node:assert/strict";
import type { Environment } from "../../config/environment.generated";
import { nextSteps, type NextStepsInput } from "../../model/nextSteps";
import { currentServer, environmentWith, existingId, sampleEnvironment } from "../support/sampleEnvironment";
import { environmentInExistingNetwork } from "../support/sampleNetworks";

const stepsOf = (overrides: Partial<Environment>, more: Partial<NextStepsInput> = {}): readonly string[] =>
    nextSteps({
        environment: environmentWith(overrides),
        stack: "dev",
        storage: {
            accountName: "stmabsdevabcde",
            containers: { packages: "packages", scripts: "scripts", status: "status", catalogue: "catalogue" },
        },
        egressRequirements: [],
        ...more,
    });

const position = (steps: readonly string[], pattern: RegExp): number => steps.findIndex((step) => pattern.test(step));

describe("next steps", () => {
    it("of the defaults prepare, deploy, mirror, protect, in this order", () => {
        const steps = stepsOf({});
        const order = [
            /npx mabs doctor/,
            /az provider register --namespace Microsoft\.RecoveryServices/,
            /secret svc-join of key vault kv-hub holds `\{"Password":"…"\}` for svc-join@corp\.contoso\.com/,
            /secret svc-setup of key vault kv-hub holds the bare password of CORP\\svc-mabs-setup/,
            /local administrator of MABS01/,
            /pulumi up --stack dev/,
            /az storage blob upload-batch .* --account-name stmabsdevabcde --destination packages/,
            /^Choose what to protect/,
            /^Protect no more workloads/,
            /protection agent/,
            /MARS agent current/,
            /DPMDB/,
        ].map((pattern) => position(steps, pattern));
        assert.deepEqual(
            order,
            Array.from({ length: steps.length }, (_, index) => index),
        );
    });

    it("say whose rights the platform needs to read the password of the join account, and which version counts", () => {
        const { domain } = sampleEnvironment;
        const joinAccount = {
            userName: "svc-join@corp.contoso.com",
            passwordSecretId: existingId(`Microsoft.KeyVault/vaults/kv-hub/secrets/svc-join/${"0".repeat(32)}`),
        };
        const steps = stepsOf({ domain: { ...domain, joinAccount } });
        assert.ok(
            position(
                steps,
                /secret svc-join of key vault kv-hub .* enabled for deployment, .* Microsoft\.KeyVault\/vaults\/deploy\/action on it/,
            ) >= 0,
        );
    });

    it("prepare the identity that reads a customer-managed key", () => {
        const customerManagedKey = {
            keyUri: "https://kv-hub.vault.azure.net/keys/backup",
            userAssignedIdentityId: existingId("Microsoft.ManagedIdentity/userAssignedIdentities/id-vault"),
            infrastructureEncryption: false,
        };
        const steps = stepsOf({ vault: { ...sampleEnvironment.vault, customerManagedKey } });
        assert.ok(position(steps, /identity id-vault use https:\/\/kv-hub.* is in westeurope/) >= 0);
        assert.ok(position(steps, /id-vault/) < position(steps, /pulumi up/));
        assert.equal(position(stepsOf({}), /identity id-/), -1);
    });

    it("name the files that are mirrored, the parts of the installer as a number", () => {
        assert.match(
            stepsOf({}).find((step) => step.includes("upload-batch")) ?? "",
            /mirror the installer \(MABSInstaller\.exe with 1 part, MARSAgentInstaller\.exe\)/,
        );
    });

    it("name every single file that is mirrored", () => {
        const installer = {
            ...sampleEnvironment.package,
            rollup: { file: "UR1.exe", sha256: "4".repeat(64), build: "14.0.46.0" },
            dotNetFramework: { file: "ndp48.exe", sha256: "5".repeat(64) },
            azModules: { file: "az.zip", sha256: "6".repeat(64), version: "7.4.0" },
        };
        const files = "MABSInstaller.exe with 1 part, MARSAgentInstaller.exe, UR1.exe, ndp48.exe, az.zip";
        assert.notEqual(
            stepsOf({ package: installer }).findIndex((step) => step.includes(`(${files})`)),
            -1,
        );
        const elsewhere = { ...installer, mirrorUrl: "https://mirror.contoso.com/packages" };
        assert.notEqual(
            stepsOf({ package: elsewhere }).findIndex((step) => step.includes(`holds ${files},`)),
            -1,
        );
    });

    it("have somebody look at the copies of the catalogue", () => {
        assert.match(
            stepsOf({}).at(-1) ?? "",
            /^From the second day on, see that container catalogue of stmabsdevabcde holds a copy of DPMDB of each server \(MABS01\)/,
        );
    });

    it("point the Azure CLI at another cloud first", () => {
        const azure = { ...sampleEnvironment.azure, cloud: "AzureUSGovernment" as const, location: "usgovvirginia" };
        assert.equal(position(stepsOf({ azure }), /az cloud set --name AzureUSGovernment/), 1);
        assert.equal(position(stepsOf({}), /az cloud set/), -1);
    });

    it("ask the owners of another mirror to let the servers in", () => {
        const installer = { ...sampleEnvironment.package, mirrorUrl: "https://mirror.contoso.com/packages" };
        const steps = stepsOf({ package: installer });
        assert.equal(position(steps, /upload-batch/), -1);
        assert.notEqual(
            position(steps, /^See that https:\/\/mirror\.contoso\.com\/packages holds .*Storage Blob Data Reader/),
            -1,
        );
    });

    it("hand the allow-list to whoever owns the way out, before the deployment", () => {
        const { network } = sampleEnvironment;
        const firewall = { ...network, egress: { mode: "existingFirewall", privateIpAddress: "10.0.0.4" } as const };
        const steps = stepsOf({ network: firewall });
        assert.ok(
            position(
                steps,
                /owners of the firewall: `npx mabs egress --stack dev --format csv`\. None of them bears TLS inspection\.$/,
            ) >= 0,
        );
        assert.ok(position(steps, /npx mabs egress/) < position(steps, /pulumi up/));
        const proxy = { mode: "proxy", host: "p", address: "10.0.0.5", port: 8080, bypass: [] } as const;
        assert.ok(position(stepsOf({ network: { ...network, egress: proxy } }), /owners of the proxy/) >= 0);
        assert.equal(position(stepsOf({}), /npx mabs egress/), -1);
    });

    it("say what a circuit of ExpressRoute needs where one may lead out", () => {
        const { network, vault } = sampleEnvironment;
        const firewall = { ...network, egress: { mode: "existingFirewall", privateIpAddress: "10.0.0.4" } as const };
        const peering = {
            remoteVirtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet-hub"),
            remoteAddressSpace: ["10.10.0.0/16"],
            allowForwardedTraffic: true,
        };
        const behind = (useRemoteGateways: boolean) => ({
            ...network,
            peerings: { hub: { ...peering, useRemoteGateways } },
        });
        const filter = /^Where ExpressRoute .* \(12076:5060\), of westeurope and of Azure Storage there/;
        for (const reaching of [firewall, behind(true), environmentInExistingNetwork().network]) {
            const steps = stepsOf({ network: reaching });
            assert.ok(position(steps, filter) >= 0 && position(steps, filter) < position(steps, /pulumi up/));
            const endpoints = stepsOf({ network: reaching, vault: { ...vault, access: "private" } });
            assert.deepEqual(
                [position(endpoints, filter), position(endpoints, /private endpoints .* by private peering/) >= 0],
                [-1, true],
            );
        }
        for (const without of [network, behind(false)])
            assert.equal(position(stepsOf({ network: without }), /ExpressRoute/), -1);
    });

    it("say which machines a server protects, and what they need first", () => {
        const steps = stepsOf({});
        const choose = steps[position(steps, /^Choose what to protect/)] ?? "";
        for (const need of [
            "files, volumes, shares, SQL Server, Exchange or SharePoint",
            "on Azure VMs of corp.contoso.com, in the virtual network and the subscription of the servers",
            "no machine on premises",
            "64-bit Windows, .NET Framework 4.0",
            "1 GB or more with NTFS or ReFS",
            "Visual C++ 2015 on Windows Server 2012 and 2012 R2",
            "OLE DB Driver 18, and SYSTEM as sysadmin",
            "Restart it after its first agent",
        ])
            assert.ok(choose.includes(need), need);
        assert.ok(position(steps, /^Choose/) < position(steps, /protection agent/));
    });

    it("say how many workloads a server of an A-series size takes", () => {
        const servers = {
            MABS03: currentServer,
            MABS02: { ...sampleEnvironment.servers["MABS01"]!, size: "standard_a8_V2" },
            MABS01: sampleEnvironment.servers["MABS01"]!,
        };
        const steps = stepsOf({ servers });
        assert.equal(
            steps[position(steps, /^Protect no more workloads/)],
            "Protect no more workloads than the vendor's table for A-series sizes allows: 40 on MABS01, 60 on MABS02.",
        );
        assert.equal(position(stepsOf({ servers: { MABS01: currentServer } }), /^Protect no more workloads/), -1);
    });

    it("say from where to deploy when the storage account is closed, and what the subnet of others needs for it", () => {
        const storage = { redundancy: "Standard_LRS", allowedAddressRanges: ["203.0.113.0/28"] } as const;
        const steps = stepsOf({ storage });
        assert.ok(position(steps, /^Deploy from 203\.0\.113\.0\/28: .* in westeurope itself/) >= 0);
        assert.ok(position(steps, /^Deploy from/) < position(steps, /pulumi up/));
        assert.equal(position(steps, /Microsoft\.Storage/), -1);
        const network = environmentInExistingNetwork().network;
        assert.ok(
            position(stepsOf({ storage, network }), /subnet snet-backup for the service endpoint Microsoft\.Storage/) >=
                0,
        );
        assert.equal(position(stepsOf({}), /^Deploy from/), -1);
    });

    it("name the region in which a workspace of others has to be", () => {
        const workspaceId = existingId("Microsoft.OperationalInsights/workspaces/log-hub");
        const monitoring = { ...sampleEnvironment.monitoring, workspaceId };
        assert.ok(position(stepsOf({ monitoring }), /^See that workspace log-hub is in westeurope/) >= 0);
        assert.equal(position(stepsOf({ monitoring: { ...monitoring, enabled: false } }), /workspace/), -1);
        assert.equal(position(stepsOf({}), /workspace/), -1);
    });

    it("ask for gateway transit where the network uses the gateway of another", () => {
        const peering = {
            remoteVirtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet-hub"),
            remoteAddressSpace: ["10.10.0.0/16"],
            allowForwardedTraffic: true,
        };
        const stepsWith = (useRemoteGateways: boolean): readonly string[] =>
            stepsOf({
                network: { ...sampleEnvironment.network, peerings: { hub: { ...peering, useRemoteGateways } } },
            });
        assert.ok(position(stepsWith(true), /other half of the peering `hub` .* allow gateway transit/) >= 0);
        assert.equal(position(stepsWith(false), /gateway transit/), -1);
    });

    it("forward the names of a private vault to Azure before the deployment", () => {
        const privateAccess = {
            endpointName: "pep",
            networkInterfaceName: "nic",
            connectionName: "con",
            groupId: "AzureBackup",
            zones: [
                { key: "backup", zoneName: "privatelink.we.backup.windowsazure.com", linkName: "l" },
                { key: "blob", zoneName: "privatelink.blob.core.windows.net", linkName: "l" },
            ],
        } as const;
        const steps = stepsOf({}, { privateAccess });
        const forward = position(
            steps,
            /10\.10\.0\.4, 10\.10\.0\.5, forward privatelink\.we\.backup\.windowsazure\.com, privatelink\.blob\.core\.windows\.net to 168\.63\.129\.16/,
        );
        assert.ok(forward >= 0 && forward < position(steps, /pulumi up/));
    });

    it("name the other half of each peering, the guard and the feature where they are needed", () => {
        const peering = {
            remoteVirtualNetworkId: existingId("Microsoft.Network/virtualNetworks/vnet-hub"),
            remoteAddressSpace: ["10.10.0.0/16"],
            allowForwardedTraffic: true,
            useRemoteGateways: false,
        };
        const steps = stepsOf({
            network: { ...sampleEnvironment.network, peerings: { hub: peering } },
            vault: {
                ...sampleEnvironment.vault,
                resourceGuardId: existingId("Microsoft.DataProtection/resourceGuards/g"),
            },
            servers: { MABS01: { ...currentServer, encryptionAtHost: true } },
        });
        assert.ok(position(steps, /other half of the peering `hub` in vnet-hub/) > position(steps, /pulumi up/));
        assert.ok(position(steps, /the role Reader on it .* the guard is in westeurope/) >= 0);
        assert.ok(position(steps, /--name EncryptionAtHost/) >= 0);
    });

    it("never mention a secret reference for a password that the configuration carries", () => {
        const account = { userName: "CORP\\svc", password: { kind: "secret" as const } };
        const steps = stepsOf({ domain: { ...sampleEnvironment.domain, joinAccount: account, setupAccount: account } });
        assert.equal(position(steps, /^See that secret/), -1);
    });
});
