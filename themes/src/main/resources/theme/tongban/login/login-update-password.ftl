<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<#import "tongban-form.ftl" as f>
<#-- The parent's page with the meter, and without code in the page. -->
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <#assign wrong = messagesPerField.existsError('password')>
        <#assign different = messagesPerField.existsError('password-confirm')>
        <#-- What the password rule says stands on top of the page and belongs to no field. -->
        <#assign refused = wrong || different || (message?has_content && message.type == "error")>
        <form id="kc-passwd-update-form" class="${properties.kcFormClass!} tb-narrow-rows" action="${url.loginAction}" method="post">
            <div class="${properties.kcFormGroupClass!}">
                <label for="password-new" class="${properties.kcLabelClass!}">${msg("passwordNew")}</label>
                <@field "password-new" refused wrong?then("input-error-password ", "") + refused?then("password-rule ", "") + "strength-value" true/>
                <#-- The warning that said so at first has made room for the error. -->
                <#if refused><p class="tb-hint" id="password-rule">${msg("tongbanRegistrationPasswordHint")}</p></#if>
                <#if wrong>
                    <span id="input-error-password" class="${properties.kcInputErrorMessageClass!}" aria-live="polite">${kcSanitize(messagesPerField.get('password'))?no_esc}</span>
                </#if>
            </div>
            <@f.strength msg("tongbanStrength")?remove_ending("：")/>
            <div class="${properties.kcFormGroupClass!}">
                <label for="password-confirm" class="${properties.kcLabelClass!}">${msg("passwordConfirm")}</label>
                <@field "password-confirm" different different?then("input-error-password-confirm", "") false/>
                <#if different>
                    <span id="input-error-password-confirm" class="${properties.kcInputErrorMessageClass!}" aria-live="polite">${kcSanitize(messagesPerField.get('password-confirm'))?no_esc}</span>
                </#if>
            </div>
            <div class="${properties.kcFormGroupClass!}">
                <@passwordCommons.logoutOtherSessions/>
                <div id="kc-form-buttons" class="${properties.kcFormButtonsClass!}">
                    <input name="login" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${(isAppInitiatedAction??)?then("", properties.kcButtonBlockClass!)} ${properties.kcButtonLargeClass!}" type="submit" value="${msg("doSubmit")}">
                    <#if isAppInitiatedAction??>
                        <button class="${properties.kcButtonClass!} ${properties.kcButtonDefaultClass!} ${properties.kcButtonLargeClass!}" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button>
                    </#if>
                </div>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>

<#macro field name wrong describedBy meter>
    <div class="${properties.kcInputGroup!}" dir="ltr">
        <input type="password" id="${name}" name="${name}" class="${properties.kcInputClass!}" autocomplete="new-password"
               <#if wrong>aria-invalid="true" </#if><#if describedBy?has_content>aria-describedby="${describedBy}" </#if><#if meter>autofocus data-meter</#if>>
        <button class="${properties.kcFormPasswordVisibilityButtonClass!}" type="button" aria-label="${msg('showPassword')}"
                aria-controls="${name}" data-password-toggle
                data-icon-show="${properties.kcFormPasswordVisibilityIconShow!}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide!}"
                data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
            <i class="${properties.kcFormPasswordVisibilityIconShow!}" aria-hidden="true"></i>
        </button>
    </div>
</#macro>
