import assert from "node:assert/strict";
import { checkDomainJoin } from "../../../config/checks/domainJoin";
import type { PartialEnvironment } from "../../../config/partialEnvironment";
import { checkContext } from "../../support/partialEnvironments";

type Domain = NonNullable<PartialEnvironment["domain"]>;

const found = (domain: Domain, ...written: readonly string[]): readonly string[] =>
    checkDomainJoin({ domain }, checkContext(...written)).map(({ id, path }) => `${id} ${path}`);

const unit = (organizationalUnit: string): readonly string[] => found({ fqdn: "corp.contoso.com", organizationalUnit });

describe("config: the organizational unit", () => {
    it("is a distinguished name of the domain, in any case and with spaces", () => {
        assert.deepEqual(unit("OU=Backup,DC=corp,DC=contoso,DC=com"), []);
        assert.deepEqual(unit("ou=Backup, ou=Servers, dc=CORP, dc=contoso, dc=com"), []);
        assert.deepEqual(unit("OU=Backup\\, old,DC=corp,DC=contoso,DC=com"), []);
    });

    it("is not a container", () => {
        assert.deepEqual(unit("CN=Computers,DC=corp,DC=contoso,DC=com"), [
            "MABS-CFG-501 mabs:domain.organizationalUnit",
        ]);
        assert.deepEqual(unit("cn=Servers,DC=corp,DC=contoso,DC=com"), ["MABS-CFG-501 mabs:domain.organizationalUnit"]);
    });

    it("is not a path of another kind, and not a part of a name", () => {
        for (const text of [
            "Backup/Servers",
            "OU=Backup",
            "DC=corp,DC=contoso,DC=com",
            "OU=Backup,,DC=corp,DC=contoso,DC=com",
            "OU=,DC=corp",
        ]) {
            assert.deepEqual(unit(text), ["MABS-CFG-523 mabs:domain.organizationalUnit"], text);
        }
    });

    it("is not in another domain", () => {
        assert.deepEqual(unit("OU=Backup,DC=contoso,DC=com"), ["MABS-CFG-522 mabs:domain.organizationalUnit"]);
        assert.deepEqual(found({ organizationalUnit: "OU=Backup,DC=contoso,DC=com" }), []);
    });
});

describe("config: the accounts of the domain", () => {
    const account = "mabs:domain.joinAccount";

    it("have exactly one source of a password", () => {
        assert.deepEqual(found({}, account), [`MABS-CFG-504 ${account}`]);
        assert.deepEqual(found({}, account, `${account}.password`), []);
        assert.deepEqual(found({}, account, `${account}.passwordSecretId`), []);
        assert.deepEqual(found({}, account, `${account}.password`, `${account}.passwordSecretId`), [
            `MABS-CFG-504 ${account}`,
        ]);
    });

    it("agree with the NetBIOS name when they name this domain", () => {
        const domain = { fqdn: "corp.contoso.com", netBiosName: "CONTOSO" };
        assert.deepEqual(found({ ...domain, setupAccount: { userName: "corp\\svc" } }), [
            "MABS-CFG-503 mabs:domain.netBiosName",
        ]);
        assert.deepEqual(found({ ...domain, setupAccount: { userName: "contoso\\svc" } }), []);
        assert.deepEqual(found({ ...domain, setupAccount: { userName: "TRUSTED\\svc" } }), []);
        assert.deepEqual(found({ ...domain, setupAccount: { userName: "svc@corp.contoso.com" } }), []);
    });
});
