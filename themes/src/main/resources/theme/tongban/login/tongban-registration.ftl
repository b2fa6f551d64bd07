<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<#-- The frame of the registration's pages: tongban.steps (message keys) and tongban.at. -->
<#macro page title>
    <@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
        <#if section = "header">
            ${title}
        <#elseif section = "form">
            <@f.steps labels=tongban.steps?map(key -> msg(key)) current=tongban.at/>
            <@f.messages/>
            <@appeal/>
            <#nested>
        </#if>
    </@layout.registrationLayout>
</#macro>

<#-- Whoever owns what is taken gets the account back by an appeal. -->
<#macro appeal>
    <#if tongban.appeal??>
        <p class="tb-help" id="appeal">${msg("tongbanRegistrationAppeal")} <a href="${url.loginResetCredentialsUrl}&amp;way=${tongban.appeal}">${(tongban.appeal == "unit")?then(msg("tongbanRecoveryByUnit"), msg("tongbanRecoveryByPerson"))}</a></p>
    </#if>
</#macro>
