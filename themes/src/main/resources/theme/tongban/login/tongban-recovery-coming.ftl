<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${(tongban.step == "appeal-unit")?then(msg("tongbanRecoveryByUnit"), msg("tongbanRecoveryByPerson"))}
    <#elseif section = "form">
        <p>${msg("tongbanRecoveryAppealLater")}</p>
        <@f.form do="back">
            <@f.buttons><@f.submit do="back" label=msg("tongbanBack")/></@f.buttons>
        </@f.form>
    </#if>
</@layout.registrationLayout>
