<#import "template.ftl" as layout>
<#import "tongban-form.ftl" as f>
<@layout.registrationLayout bodyClass="tb-flow" displayMessage=false; section>
    <#if section = "header">
        ${msg("tongbanRecoveryByLogin")}
    <#elseif section = "form">
        <#assign byMail = f.value("way") == "email">
        <#assign legal = tongban.subjectType == "legal">
        <@f.steps labels=[msg("tongbanRecoveryStep1"), msg("tongbanRecoveryStep2"), msg("tongbanRecoveryStep3")] current=2/>
        <@f.notes [msg("tongbanRecoveryResetNote1"), msg("tongbanRecoveryResetNote2"), msg("tongbanRecoveryResetNote3")]/>
        <#if tongban.bridgeDown>
            <div class="tb-alert tb-alert-warning" role="status"><p>${msg("tongbanRecoveryBridgeDown")}</p></div>
        </#if>
        <@f.messages/>
        <@f.form do="reset">
            <@f.radios name="way" label=msg("tongbanRecoveryWay") options=[{"value": "mobile", "label": msg("tongbanRecoveryWayMobile")}, {"value": "email", "label": msg("tongbanRecoveryWayEmail")}] switch="switch"/>
            <@f.fixed name="login-name" label=msg("tongbanRecoveryLoginName") text=tongban.loginName/>
            <div id="contact-part" data-swap>
                <#if byMail>
                    <@f.fixed name="email-on-file" label=msg("tongbanRecoveryEmail") text=tongban.email/>
                    <@f.text name="email" label=msg("tongbanRecoveryEmailConfirm") maxlength=255 inputmode="email" autocomplete="email" dir="ltr"/>
                <#else>
                    <@f.fixed name="mobile-on-file" label=msg("tongbanRecoveryMobile") text=tongban.mobile/>
                    <@f.text name="mobile" label=msg("tongbanRecoveryMobileConfirm") maxlength=32 inputmode="tel" autocomplete="tel-national" dir="ltr"/>
                </#if>
            </div>
            <#if legal>
                <@f.text name="unitName" label=msg("tongbanRecoveryUnitName") maxlength=255 autocomplete="organization"/>
                <@f.text name="creditCode" label=msg("tongbanRecoveryCreditCode") maxlength=64 dir="ltr"/>
            </#if>
            <#assign reasons = []>
            <#list tongban.reasons as reason><#assign reasons = reasons + [{"value": reason, "label": msg("tongbanRecoveryReason_" + reason)}]></#list>
            <@f.select name="reason" label=msg("tongbanRecoveryReason") options=reasons empty=msg("tongbanRecoveryReasonNone")/>
            <@f.password name="newPassword" label=msg("tongbanRecoveryNewPassword") meter=true bars=false/>
            <@f.password name="newPasswordConfirm" label=msg("tongbanRecoveryNewPasswordConfirm")/>
            <@f.strength/>
            <#if byMail>
                <@f.code name="code" label=msg("tongbanRecoveryMailCode") send=msg("tongbanRecoveryMailCodeSend")/>
            <#else>
                <@f.code name="code" label=msg("tongbanRecoverySmsCode") send=legal?then(msg("tongbanRecoveryCodeSend"), msg("tongbanCodeSend"))/>
            </#if>
            <@f.buttons>
                <@f.submit do="reset" label=msg("tongbanRecoverySubmit")/>
                <@f.submit do="back" label=msg("tongbanBack") primary=false novalidate=true/>
            </@f.buttons>
        </@f.form>
    </#if>
</@layout.registrationLayout>
