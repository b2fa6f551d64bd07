<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<#-- 等待审核, of both appeals. -->
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#assign unit = ((tongban.case.kind)!"") == "appeal-legal">
    <#if section = "header">
        ${unit?then(msg("tongbanRecoveryByUnit"), msg("tongbanRecoveryByPerson"))}
    <#elseif section = "form">
        <#if unit>
            <@f.steps labels=[msg("tongbanAppealUnitStep1"), msg("tongbanAppealUnitStep2"), msg("tongbanAppealStepWaiting")] current=3/>
        <#else>
            <@f.steps labels=[msg("tongbanAppealPersonStep1"), msg("tongbanAppealStepWaiting")] current=2/>
        </#if>
        <#if tongban.case??>
            <div class="tb-alert tb-alert-success" role="status"><p>${msg("tongbanAppealSubmitted")}</p></div>
            <div class="tb-rows">
                <@f.fixed name="case-number" label=msg("tongbanAppealCaseNumber") text=tongban.case.number/>
                <@f.fixed name="case-state" label=msg("tongbanAppealCaseState") text=msg("tongbanAppealState." + tongban.case.state)/>
                <@f.fixed name="case-due" label=msg("tongbanAppealCaseDue") text=tongban.case.dueDay/>
            </div>
            <p>${msg("tongbanAppealFollow", tongban.case.number, tongban.case.phone)}</p>
        </#if>
        <div class="tb-buttons">
            <a class="tb-button tb-button-primary" id="back-to-login" href="${url.loginRestartFlowUrl}">${msg("backToLogin")}</a>
        </div>
    </#if>
</@layout.registrationLayout>
