<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<#import "tongban-appeal.ftl" as a>
<#-- 单位法人用户申诉找回密码, 上传文件. -->
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanRecoveryByUnit")}
    <#elseif section = "form">
        <@f.steps labels=[msg("tongbanAppealUnitStep1"), msg("tongbanAppealUnitStep2"), msg("tongbanAppealStepWaiting")] current=2/>
        <@f.notes [msg("tongbanAppealDocumentsNote1"), msg("tongbanAppealDocumentsNote2"), msg("tongbanAppealFileNote")]/>
        <@f.messages/>
        <@f.form do="next" files=true>
            <@f.fixed name="unitName" label=msg("tongbanAppealUnitName") text=tongban.unitName/>
            <@f.radios name="unitKind" label=msg("tongbanAppealUnitKind") options=tongban.unitKinds?map(one -> {"value": one, "label": msg("tongbanOption.unitKind." + one)})/>
            <@f.text name="creditCode" label=msg("tongbanAppealCreditCode") maxlength=64 required=false dir="ltr" hint=msg("tongbanAppealCreditCodeHint")/>
            <@f.text name="agentName" label=msg("tongbanAppealAgentName") maxlength=100 autocomplete="name"/>
            <@a.document "agent" msg("tongbanAppealAgentRegion") msg("tongbanAppealAgentDocumentType") msg("tongbanAppealAgentDocumentNumber")/>
            <@a.file "front" msg("tongbanAppealFront") msg("tongbanAppealUnitFileHint")/>
            <@a.file "back" msg("tongbanAppealBack") msg("tongbanAppealUnitFileHint")/>
            <@a.contact "agent" msg("tongbanAppealMobile")/>
            <@a.buttons/>
        </@f.form>
    </#if>
</@layout.registrationLayout>
