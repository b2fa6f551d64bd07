<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<#-- 单位法人用户申诉找回密码, 检索单位. -->
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanRecoveryByUnit")}
    <#elseif section = "form">
        <@f.steps labels=[msg("tongbanAppealUnitStep1"), msg("tongbanAppealUnitStep2"), msg("tongbanAppealStepWaiting")] current=1/>
        <@f.notes [msg("tongbanAppealUnitNote1"), msg("tongbanAppealUnitNote2"), msg("tongbanAppealUnitNote3")]/>
        <@f.messages/>
        <@f.form do="search">
            <@f.text name="unitName" label=msg("tongbanAppealUnitFullName") maxlength=200 autocomplete="organization"/>
            <@f.captcha/>
            <@f.buttons>
                <@f.submit do="search" label=msg("tongbanAppealUnitSearch")/>
                <@f.submit do="back" label=msg("tongbanBack") primary=false novalidate=true/>
            </@f.buttons>
        </@f.form>
    </#if>
</@layout.registrationLayout>
