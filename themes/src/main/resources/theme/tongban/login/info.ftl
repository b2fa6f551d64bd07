<#import "template.ftl" as layout>
<#-- The parent's page, which says nothing twice, and what to do where no link leads on. -->
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary?remove_ending("。")?remove_ending(".")}</#if>
    <#elseif section = "form">
        <#assign text><#if messageHeader?? || requiredActions??>${message.summary}<#if requiredActions??><#list requiredActions>: <b><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></b></#list></#if></#if></#assign>
        <div id="kc-info-message">
            <#if text?markup_string?trim?has_content><p class="instruction">${text}</p></#if>
            <#if !skipLink?? && pageRedirectUri?has_content>
                <p><a href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
            <#elseif !skipLink?? && actionUri?has_content>
                <p><a href="${actionUri}">${msg("proceedWithAction")}</a></p>
            <#elseif !skipLink?? && (client.baseUrl)?has_content>
                <p><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
            <#elseif !messageHeader??>
                <p class="instruction" id="info-next">${msg("tongbanInfoNext")}</p>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
