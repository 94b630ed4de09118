import assert from "node:assert/strict";
import { carriesCredential } from "../../../policies/core/credentialText";

describe("texts that carry a credential", () => {
    const carrying = [
        "https://st.blob.core.windows.net/a/b.exe?sv=2024-11-04&sig=abc%3D",
        "?sig=abc",
        "DefaultEndpointsProtocol=https;AccountName=st;AccountKey=abc==;EndpointSuffix=core.windows.net",
        "Endpoint=sb://ns/;SharedAccessKeyName=a;SharedAccessKey=abc",
        "Server=.;User Id=sa;Password=abc;",
        'Server=.;User Id=sa;Pwd="abc"',
        "start.ps1 -Password abc",
        "start.ps1 -AdminPassword:abc",
        "start.ps1 -SetupPassphrase 'abc'",
        "setup.exe /password:abc",
        "tool --client-apikey=abc",
        "$s = ConvertTo-SecureString -String 'abc' -AsPlainText -Force",
        "https://user:abc@st.example/b",
        "start.ps1 --admin-password abc",
        '$joinPassword = "abc"',
        "[string]$Password = 'abc'",
        "$env:SETUP_PASSPHRASE='abc'",
        '{"Name":"corp.contoso.com","Password":"abc"}',
        'curl -d "{\\"adminPassword\\": \\"abc\\"}"',
        "<AutoLogon><Password><Value>abc</Value></Password></AutoLogon>",
        "<Credentials><Domain>CORP</Domain><Password>abc</Password></Credentials>",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----",
    ];
    const innocent = [
        "",
        "powershell.exe -File start.ps1",
        "https://kv.vault.azure.net/secrets/mabs-passphrase",
        "https://st.example:8443/b@c",
        "start.ps1 -Password $password",
        "start.ps1 -Password (Get-Secret a)",
        "start.ps1 -Password %PASSWORD%",
        "start.ps1 -AskForPassword -Verbose",
        "start.ps1 -PasswordSecretName mabs-setup",
        "ConvertTo-SecureString $text -AsPlainText -Force",
        "$password = Get-AzKeyVaultSecret -VaultName kv-mabs -Name join -AsPlainText",
        "$account.Password = Get-Content answer.txt",
        "$script:pwd = Get-Location",
        "@{ Password = Read-Host }",
        '$password = ""',
        '$password = "$prefix$rest"',
        '$password = "https://kv-mabs.vault.azure.net/secrets/join"',
        "password=`cat /run/secret`",
        "Get-LapsADPassword MABS01",
        "one-time-password server",
        "https://wiki.example/reset-password explains it",
        '{"Password":""}',
        '{"Password":"$(password)"}',
        '{"Password":"[parameters(\'password\')]"}',
        '{"Password":"https://kv-mabs.vault.azure.net/secrets/join"}',
        '{"Password":"PrivateSettingsRef:Password"}',
        '{"PasswordPolicy":"strict"}',
        "<Password></Password>",
        "<Password><Value>$password</Value></Password>",
        "design=a",
        "Password rotation every 90 days",
        "-----BEGIN CERTIFICATE-----",
    ];

    for (const text of carrying) it(`are such as ${text}`, () => assert.equal(carriesCredential(text), true));
    for (const text of innocent) it(`are not such as "${text}"`, () => assert.equal(carriesCredential(text), false));

    it("are told in time, however long a line of dashes is", () => {
        const begun = Date.now();
        assert.equal(carriesCredential(`${"-".repeat(50_000)} Pass`), false);
        assert.ok(Date.now() - begun < 1000);
    });
});
