<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanCaseFollow")}
    <#elseif section = "form">
        <@f.messages/>
        <@f.form do="prove">
            <@f.fixed name="case-number" label=msg("tongbanCaseNumber") text=tongban.number/>
            <@f.fixed name="case-mobile" label=msg("tongbanCaseMobile") text=tongban.mobile/>
            <@f.code name="code" label=msg("tongbanCaseCode")/>
            <@f.buttons>
                <@f.submit do="prove" label=msg("tongbanCaseShow")/>
                <@f.submit do="back" label=msg("tongbanBack") primary=false novalidate=true/>
            </@f.buttons>
        </@f.form>
    </#if>
</@layout.registrationLayout>
