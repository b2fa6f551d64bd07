<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanRecoveryByLogin")}
    <#elseif section = "form">
        <@f.steps labels=[msg("tongbanRecoveryStep1"), msg("tongbanRecoveryStep2"), msg("tongbanRecoveryStep3")] current=3/>
        <@f.notes [msg("tongbanRecoveryDoneNote1")]/>
        <div class="tb-alert tb-alert-success" role="status">
            <p>${msg("tongbanRecoveryDone")}</p>
            <#if (tongban.login)?has_content>
                <p>${msg("tongbanRecoveryDoneLogin", tongban.login, (tongban.tab == "legal")?then(msg("tongbanTabLegal"), msg("tongbanTabNatural")))}</p>
            </#if>
        </div>
        <#assign portal = url.loginUrl?keep_before("/login-actions/") + "/portal/">
        <#assign home = (client.clientId != "account" && (client.baseUrl)?has_content)?then(client.baseUrl!"", portal)>
        <div class="tb-buttons"><a class="tb-button tb-button-primary" id="recovery-home" href="${home}">${msg("tongbanRecoveryDoneButton")}</a></div>
    </#if>
</@layout.registrationLayout>
