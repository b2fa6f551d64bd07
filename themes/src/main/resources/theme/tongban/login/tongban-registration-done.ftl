<#import "tongban-registration.ftl" as r>
<#import "tongban-form.ftl" as f>
<@r.page title=tongban.done.approved?then(msg("tongbanRegistrationApproved"), msg("tongbanRegistrationWaiting"))>
    <@f.form do="go-on">
        <#if tongban.done.approved>
            <div class="tb-alert tb-alert-success" role="status"><p>${msg("tongbanRegistrationApprovedText")}</p></div>
            <@result>
                <div><dt>${msg("tongbanRegistrationLoginName")}</dt><dd dir="ltr">${tongban.done.loginName}</dd></div>
            </@result>
            <@f.buttons><@f.submit do="go-on" label=msg("tongbanRegistrationGoOn")/></@f.buttons>
        <#else>
            <div class="tb-alert tb-alert-info" role="status"><p>${msg("tongbanRegistrationWaitingText", tongban.done.mobile)}</p></div>
            <@result>
                <div><dt>${msg("tongbanRegistrationNumber")}</dt><dd><strong id="case-number" dir="ltr">${tongban.done.number}</strong></dd></div>
                <div><dt>${msg("tongbanRegistrationState")}</dt><dd>${msg("tongbanRegistrationStateWaiting")}</dd></div>
                <div><dt>${msg("tongbanRegistrationDueDay")}</dt><dd dir="ltr">${tongban.done.dueDay}</dd></div>
                <div><dt>${msg("tongbanRegistrationLoginName")}</dt><dd dir="ltr">${tongban.done.loginName}</dd></div>
            </@result>
            <@f.buttons><a class="tb-button tb-button-primary" href="${url.loginUrl}">${msg("tongbanRegistrationToLogin")}</a> <a class="tb-button tb-button-default" href="${url.loginResetCredentialsUrl}">${msg("tongbanRegistrationFollow")}</a></@f.buttons>
        </#if>
    </@f.form>
</@r.page>

<#macro result><section class="tb-summary"><dl><#nested></dl></section></#macro>
