import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocument } from "yaml";
import type { ProblemId } from "../../config/catalogue";
import { loadEnvironmentText } from "../../config/load";
import { checkEnvironment } from "../../model/checkEnvironment";
import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText, today } from "../support/stackTexts";

const dev = stackText("Pulumi.dev.yaml");
const storage = "        protectedDataGiB: 1024\n";

describeMistakes("about several mistakes at once", [
    {
        title: "reports every mistake of a file in one run, by line",
        text: edited(
            dev,
            ["azure-native:location: westeurope", "azure-native:location: 7"],
            ["LocallyRedundant", "None"],
            ["10.10.0.5", "10.10.0.555"],
            [storage, "        protectedDataGiB: 2 TB\n"],
            ["    owner: backup-team", "    azure-owner: backup-team"],
        ),
        message: lines(
            "Pulumi.dev.yaml:4:26  MABS-CFG-212  azure-native:location",
            "  expected  a region such as westeurope",
            '  found     "7"',
            "  hint      for example westeurope",
            "  see       https://learn.microsoft.com/azure/reliability/regions-list",
            "",
            "Pulumi.dev.yaml:8:17  MABS-CFG-111  mabs:vault.redundancy",
            "  expected  one of GeoRedundant, LocallyRedundant, ZoneRedundant",
            '  found     "None"',
            "",
            "Pulumi.dev.yaml:11:29  MABS-CFG-306  mabs:network.dnsServers[1]",
            "  expected  an IPv4 address",
            '  found     "10.10.0.555"',
            "  hint      for example 10.10.0.4",
            "",
            "Pulumi.dev.yaml:30:27  MABS-CFG-110  mabs:servers.MABSDEV01.storage.protectedDataGiB",
            "  expected  a number of GiB from 1 to 122880",
            '  found     "2 TB"',
            "  hint      write 2048",
            "",
            "Pulumi.dev.yaml:51:5  MABS-CFG-608  mabs:tags.azure-owner",
            "  expected  a name of 1 to 128 characters without < > % & \\ ? /, not beginning with microsoft, azure, windows or mabs-acknowledged-",
            '  found     "azure-owner", a reserved beginning',
            "  see       https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources",
        ),
    },
]);

type Path = readonly string[];

/** A change that is a mistake by itself, whatever else the file says. */
interface Slip {
    readonly id: ProblemId;
    readonly at: Path;
    readonly value: unknown;
    /** What the rule reads besides its own place. */
    readonly reads?: readonly Path[];
}

const server: Path = ["mabs:servers", "MABSDEV01"];
const location: Path = ["azure-native:location"];
const dnsServers: Path = ["mabs:network", "dnsServers"];
const peers: Path = ["mabs:network", "peerings"];
const spaces: Path = ["mabs:network", "addressSpace"];
const subnets: Path = ["mabs:network", "subnets"];
const pool: readonly Path[] = [[...server, "storage"]];
const seats: readonly Path[] = [
    spaces,
    subnets,
    ["mabs:network", "egress"],
    ["mabs:network", "bastion"],
    ["mabs:vault", "access"],
];

/** Mistakes that the schema, or the reader of secrets, finds. */
const slipsOfForm: readonly Slip[] = [
    { id: "MABS-CFG-212", at: location, value: "7 seas!" },
    { id: "MABS-CFG-119", at: ["azure-native:tenantId"], value: "contoso" },
    { id: "MABS-CFG-111", at: ["mabs:vault", "redundancy"], value: "None" },
    { id: "MABS-CFG-112", at: ["mabs:vault", "softDelete"], value: { retentionDays: 3 } },
    { id: "MABS-CFG-107", at: ["mabs:vault", "immutabilty"], value: "Locked" },
    { id: "MABS-CFG-306", at: dnsServers, value: ["10.10.0.555"] },
    { id: "MABS-CFG-111", at: ["mabs:network", "egress"], value: { mode: "magic" } },
    { id: "MABS-CFG-305", at: ["mabs:network", "protectedSubnets"], value: ["10.10.1.1/24"] },
    { id: "MABS-CFG-109", at: peers, value: ["hub"] },
    { id: "MABS-CFG-109", at: ["mabs:servers", "MABSDEV02"], value: "as the other one" },
    { id: "MABS-CFG-108", at: ["mabs:servers", "MABSDEV02"], value: { storage: {} } },
    { id: "MABS-CFG-401", at: ["mabs:servers", "MABS_DEV"], value: { storage: { protectedDataGiB: 64 } } },
    { id: "MABS-CFG-110", at: [...server, "storage", "protectedDataGiB"], value: "1 TB" },
    { id: "MABS-CFG-109", at: [...server, "size"], value: 4 },
    { id: "MABS-CFG-112", at: [...server, "osDisk"], value: { sizeGiB: 12 } },
    { id: "MABS-CFG-113", at: [...server, "schedule"], value: { onlineBackupTimes: ["25:00"] } },
    { id: "MABS-CFG-517", at: ["mabs:domain", "joinAccount", "userName"], value: "svc join" },
    { id: "MABS-CFG-505", at: ["mabs:domain", "setupAccount", "password"], value: "hunter2" },
    { id: "MABS-CFG-509", at: ["mabs:package", "marsAgent", "sha256"], value: "unknown" },
    { id: "MABS-CFG-117", at: ["mabs:monitoring"], value: { enabled: "yes" } },
    { id: "MABS-CFG-112", at: ["mabs:maintenance", "durationMinutes"], value: 10 },
    { id: "MABS-CFG-120", at: ["mabs:protection"], value: { acknowledgements: [{ expires: "soon" }] } },
    { id: "MABS-CFG-109", at: ["mabs:tags", "owner"], value: 7 },
];

/** Mistakes that only rules find: ours about several keys, and the model's with facts. */
const slipsOfFact: readonly Slip[] = [
    {
        id: "MABS-CFG-201",
        at: ["mabs:vault", "crossRegionRestore"],
        value: true,
        reads: [["mabs:vault", "redundancy"]],
    },
    {
        id: "MABS-CFG-601",
        at: ["mabs:vault", "immutability"],
        value: "Locked",
        reads: [["mabs:protection"], ["mabs:vault"]],
    },
    { id: "MABS-CFG-213", at: location, value: "usgovvirginia" },
    { id: "MABS-CFG-308", at: dnsServers, value: ["10.20.0.10"], reads: seats },
    { id: "MABS-CFG-302", at: [...peers, "hub", "remoteAddressSpace"], value: ["10.20.0.0/16"], reads: [spaces] },
    { id: "MABS-CFG-303", at: subnets, value: { server: "10.99.0.0/27" }, reads: [spaces] },
    { id: "MABS-CFG-320", at: ["mabs:network", "administrationSources"], value: ["0.0.0.0/0"] },
    { id: "MABS-CFG-318", at: ["mabs:network", "protectedSubnets"], value: ["10.20.0.0/26"], reads: seats },
    { id: "MABS-CFG-403", at: [...server, "size"], value: "Standard_D4s_v99" },
    { id: "MABS-CFG-410", at: [...server, "image"], value: { windowsVersion: "2016" } },
    {
        id: "MABS-CFG-414",
        at: [...server, "scratch"],
        value: { sizeGiB: 32 },
        reads: pool,
    },
    { id: "MABS-CFG-419", at: [...server, "encryptionAtHost"], value: true, reads: [[...server, "size"]] },
    { id: "MABS-CFG-426", at: [...server, "storage", "diskSizeGiB"], value: 32, reads: pool },
    { id: "MABS-CFG-427", at: [...server, "osDisk", "sku"], value: "PremiumV2_LRS" },
    {
        id: "MABS-CFG-520",
        at: [...server, "sql"],
        value: { mode: "existing", instanceName: "MABS", version: "2017", edition: "Standard" },
    },
    { id: "MABS-CFG-424", at: ["mabs:domain", "netBiosName"], value: "MABSDEV01" },
    { id: "MABS-CFG-522", at: ["mabs:domain", "organizationalUnit"], value: "OU=Backup,DC=fabrikam,DC=com" },
    { id: "MABS-CFG-514", at: ["mabs:package", "build"], value: "13.0.415.0" },
    { id: "MABS-CFG-513", at: ["mabs:package", "marsAgent", "version"], value: "2.0.9000.0", reads: [["mabs:vault"]] },
    { id: "MABS-CFG-606", at: ["mabs:maintenance", "timeZone"], value: "Europe/Berlin" },
    { id: "MABS-CFG-608", at: ["mabs:tags", "azure-cost"], value: "x" },
    {
        id: "MABS-CFG-614",
        at: ["mabs:keyVault"],
        value: {
            existingId:
                "/subscriptions/66666666-7777-8888-9999-000000000000/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv-hub",
        },
    },
];

const within = (one: Path, other: Path): boolean => other.every((step, index) => one[index] === step);
const touches = (one: Path, other: Path): boolean => within(one, other) || within(other, one);

/** Whether a mistake leaves alone what another one is about. */
const leavesAlone = (one: Slip, other: Slip): boolean =>
    [other.at, ...(other.reads ?? [])].every((place) => !touches(one.at, place));

const areIndependent = (one: Slip, other: Slip): boolean => leavesAlone(one, other) && leavesAlone(other, one);

/** The problems of the development environment with these mistakes in it. */
function problemsOf(...slips: readonly Slip[]): readonly string[] {
    const document = parseDocument(dev);
    for (const { at, value } of slips) document.setIn(["config", ...at], document.createNode(value));
    const result = loadEnvironmentText(document.toString(), "Pulumi.dev.yaml", { today, check: checkEnvironment });
    return result.ok ? [] : result.problems.map(({ id, path }) => `${id} ${path}`).sort();
}

describe("config: a mistake of form and a mistake of fact", () => {
    const pairs = slipsOfForm.flatMap((form) =>
        slipsOfFact.filter((fact) => areIndependent(form, fact)).map((fact) => [form, fact] as const),
    );
    const alone = new Map([...slipsOfForm, ...slipsOfFact].map((slip) => [slip, problemsOf(slip)]));
    const expected = (slips: readonly Slip[]): readonly string[] =>
        [...new Set(slips.flatMap((slip) => alone.get(slip) ?? []))].sort();

    it("are each found alone", () => {
        for (const [{ id }, found] of alone) {
            assert.ok(
                found.some((problem) => problem.startsWith(id)),
                `${id}: ${found.join(", ") || "nothing"}`,
            );
        }
    });

    it("are found together, and nothing else, wherever they stand", () => {
        for (const pair of pairs) assert.deepEqual(problemsOf(...pair), expected(pair));
        assert.ok(pairs.length > 400, `${pairs.length} pairs`);
    });

    it("are found together even in one block and one server, where the rule does not read the broken key", () => {
        assert.ok(pairs.some(([form, fact]) => form.at[0] === "mabs:network" && fact.at[0] === "mabs:network"));
        assert.ok(pairs.some(([form, fact]) => form.at[1] === "MABSDEV01" && fact.at[1] === "MABSDEV01"));
    });

    it("do not hide one another when there are many of them", () => {
        const several = fc
            .shuffledSubarray([...slipsOfForm, ...slipsOfFact], { minLength: 3 })
            .map((slips) =>
                slips.reduce<readonly Slip[]>(
                    (kept, slip) => (kept.every((other) => areIndependent(other, slip)) ? [...kept, slip] : kept),
                    [],
                ),
            );
        fc.assert(
            fc.property(several, (slips) => assert.deepEqual(problemsOf(...slips), expected(slips))),
            { numRuns: 100 },
        );
    });
});
