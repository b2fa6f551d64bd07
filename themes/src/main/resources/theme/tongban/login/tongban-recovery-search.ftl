<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanRecoveryByLogin")}
    <#elseif section = "form">
        <@f.steps labels=[msg("tongbanRecoveryStep1"), msg("tongbanRecoveryStep2"), msg("tongbanRecoveryStep3")] current=1/>
        <@f.notes [msg("tongbanRecoverySearchNote1"), msg("tongbanRecoverySearchNote2"), msg("tongbanRecoverySearchNote3")]/>
        <@f.messages/>
        <@f.form do="search">
            <@f.text name="loginName" label=msg("tongbanRecoveryLoginName") maxlength=255 autocomplete="username" dir="ltr"/>
            <@f.captcha/>
            <@f.buttons>
                <@f.submit do="search" label=msg("tongbanRecoverySearch")/>
                <@f.submit do="back" label=msg("tongbanBack") primary=false novalidate=true/>
            </@f.buttons>
        </@f.form>
    </#if>
</@layout.registrationLayout>
