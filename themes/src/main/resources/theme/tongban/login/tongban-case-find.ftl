<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanCaseFollow")}
    <#elseif section = "form">
        <@f.notes [msg("tongbanCaseNote1"), msg("tongbanCaseNote2")]/>
        <@f.messages/>
        <@f.form do="find">
            <@f.text name="caseNumber" label=msg("tongbanCaseNumber") maxlength=32 inputmode="numeric" dir="ltr"/>
            <@f.text name="mobile" label=msg("tongbanCaseMobile") maxlength=32 inputmode="tel" autocomplete="tel-national" dir="ltr"/>
            <@f.captcha/>
            <@f.buttons>
                <@f.submit do="find" label=msg("tongbanCodeSend")/>
                <@f.submit do="back" label=msg("tongbanBack") primary=false novalidate=true/>
            </@f.buttons>
        </@f.form>
    </#if>
</@layout.registrationLayout>
