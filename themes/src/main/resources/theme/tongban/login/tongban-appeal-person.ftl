<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<#import "tongban-appeal.ftl" as a>
<#-- 自然人申诉找回密码, 上传证件. -->
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanRecoveryByPerson")}
    <#elseif section = "form">
        <@f.steps labels=[msg("tongbanAppealPersonStep1"), msg("tongbanAppealStepWaiting")] current=1/>
        <@f.notes [msg("tongbanAppealPersonNote1"), msg("tongbanAppealPersonNote2"), msg("tongbanAppealFileNote"), msg("tongbanAppealPersonNote4")]/>
        <@f.messages/>
        <@f.form do="next" files=true>
            <@f.text name="name" label=msg("tongbanAppealName") maxlength=100 autocomplete="name"/>
            <@a.document "" msg("tongbanAppealRegion") msg("tongbanAppealDocumentType") msg("tongbanAppealDocumentNumber")/>
            <@a.file "front" msg("tongbanAppealFront") msg("tongbanAppealPersonFileHint")/>
            <@a.file "back" msg("tongbanAppealBack") msg("tongbanAppealPersonFileHint")/>
            <@a.contact "" msg("tongbanAppealMobile")/>
            <@a.buttons/>
        </@f.form>
    </#if>
</@layout.registrationLayout>
