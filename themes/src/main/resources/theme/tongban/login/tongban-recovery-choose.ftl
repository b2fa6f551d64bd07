<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<#-- 选择找回密码方式: each card is a button. -->
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanRecoveryChoose")}
    <#elseif section = "form">
        <@f.messages/>
        <form id="tb-flow" method="post" accept-charset="UTF-8" action="${url.loginAction}">
            <input type="hidden" name="step" value="${tongban.step}">
            <div class="tb-cards">
                <@way "login-name" msg("tongbanRecoveryByLogin") msg("tongbanRecoveryByLoginText")/>
                <@way "unit" msg("tongbanRecoveryByUnit") msg("tongbanRecoveryByUnitText")/>
                <@way "person" msg("tongbanRecoveryByPerson") msg("tongbanRecoveryByPersonText")/>
            </div>
            <p class="tb-help"><button class="tb-link" type="submit" name="do" value="case" id="follow-case">${msg("tongbanCaseFollow")}</button><br>${msg("tongbanCaseFollowText")}</p>
        </form>
        <p class="tb-help">${msg("tongbanRecoveryOnlyName")}</p>
    </#if>
</@layout.registrationLayout>

<#macro way do title text>
    <button class="tb-way" type="submit" name="do" value="${do}"><span class="tb-way-title">${title}</span> <span class="tb-way-text">${text}</span></button>
</#macro>
