<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#import "tongban-form.ftl" as f>
<#--
  The page "unified login". The authenticator adds the attribute "tongban" (tab, captcha, goOn, lockedUntil); without it
  the page is a plain form for Keycloak's own authenticators. Everything works without JavaScript: each button posts
  the one form and says by its value of "do" what it is for.
-->
<#assign tb = tongban!{}>
<#assign tab = tb.tab!"natural">
<#assign portal = url.loginUrl?keep_before("/login-actions/") + "/portal/">
<#-- The pages behind these links lead back to the application that asked for the login. -->
<#assign from = (client.clientId)?has_content?then("?client_id=" + (client.clientId!"")?url("UTF-8"), "")>
<#assign hasError = message?has_content && message.type == "error">
<#assign nameError = messagesPerField.existsError("username")>
<#assign passwordError = messagesPerField.existsError("password")>
<#assign captchaError = messagesPerField.existsError("captcha")>
<#assign typedName = (login.username!"")>
<#assign focus = (tb.goOn??)?then("goOn", (captchaError && !nameError && !passwordError)?then("captcha", (!usernameHidden?? && (nameError || !typedName?has_content))?then("username", "password")))>
<#function labels text>
    <#return text?replace("[tab:natural]", msg("tongbanTabNatural"))?replace("[tab:legal]", msg("tongbanTabLegal"))?replace("\\[tab:([^\\]]*)\\]", "$1", "r")>
</#function>

<@layout.registrationLayout bodyClass="tb-login" displayMessage=!hasError displayInfo=false; section>
    <#if section = "header">
        ${msg("tongbanLogin")}
    <#elseif section = "form" && realm.password>
        <form id="kc-form-login" class="tb-form" action="${url.loginAction}" method="post" accept-charset="UTF-8" data-tab="${tab}">
            <#-- The first submit button is the one that Enter presses; the tabs below must not be it. -->
            <button class="tb-sr" type="submit" name="do" value="login" tabindex="-1" aria-hidden="true">${msg("tongbanSubmit")}</button>
            <input type="hidden" id="subjectType" name="subjectType" value="${(tab == "legal")?then("legal", "natural")}">
            <input type="hidden" name="credentialId" <#if auth?has_content && auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>

            <div class="tb-tabs" id="tb-tabs" role="group" aria-label="${msg("tongbanTabs")}">
                <@tabButton "natural" msg("tongbanTabNatural") />
                <@tabButton "legal" msg("tongbanTabLegal") />
                <@tabButton "qr" msg("tongbanTabQr") />
            </div>

            <#if hasError>
                <div class="tb-alert tb-alert-error" id="login-error" role="alert">
                    <p>${labels(message.summary)}</p>
                    <#if tb.lockedUntil?? && !tb.goOn??>
                        <p class="tb-ways"><a href="${url.loginResetCredentialsUrl}">${msg("tongbanRecover")}</a><a href="tel:+8601058884202" dir="ltr">010-58884202</a></p>
                    </#if>
                    <#if tb.pending??>
                        <p class="tb-ways"><a id="follow" href="${url.loginResetCredentialsUrl}">${msg("tongbanRegistrationFollow")}</a></p>
                    </#if>
                    <#if tb.goOn??><@goOn/></#if>
                </div>
            <#elseif tb.goOn??>
                <div class="tb-alert tb-alert-info" role="status"><@goOn/></div>
            </#if>

            <div class="tb-panel" id="tb-panel-form"<#if tab == "qr"> hidden</#if>>
                <#if !usernameHidden??>
                    <div class="tb-group">
                        <label class="tb-label" for="username">${msg("tongbanLoginName")}</label>
                        <input class="tb-input" id="username" name="username" type="text" value="${typedName}" dir="ltr"
                               placeholder="${msg("tongbanLoginNamePlaceholder")}" required maxlength="255" autocapitalize="none" spellcheck="false"
                               autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"
                               <@fieldState "username" nameError/>>
                    </div>
                </#if>

                <div class="tb-group">
                    <div class="tb-label-row">
                        <label class="tb-label" for="password">${msg("tongbanPassword")}</label>
                        <a class="tb-forgot" id="forgot-password" href="${url.loginResetCredentialsUrl}">${msg("tongbanForgot")}</a>
                    </div>
                    <div class="tb-input-group" dir="ltr">
                        <input class="tb-input" id="password" name="password" type="password" maxlength="1024"
                               placeholder="${msg("tongbanPasswordPlaceholder")}" required autocomplete="current-password"
                               <@fieldState "password" passwordError/>>
                        <button class="tb-eye" type="button" hidden aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
                                data-icon-show="${properties.kcFormPasswordVisibilityIconShow!}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide!}"
                                data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
                            <i class="${properties.kcFormPasswordVisibilityIconShow!}" aria-hidden="true"></i>
                        </button>
                    </div>
                </div>

                <#if tb.captcha??><@captcha tb.captcha/></#if>

                <#if realm.rememberMe && !usernameHidden??>
                    <div class="tb-check">
                        <input class="tb-check-input" id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>>
                        <label class="tb-check-label" for="rememberMe">${msg("rememberMe")}</label>
                    </div>
                </#if>

                <button class="tb-button tb-button-primary tb-button-block tb-button-large" id="kc-login" type="submit" name="do" value="login">${msg("tongbanSubmit")}</button>
            </div>

            <div class="tb-panel tb-qr" id="tb-panel-qr"<#if tab != "qr"> hidden</#if>>
                <span class="tb-qr-sign" aria-hidden="true"></span>
                <p>${msg("tongbanQrLater")}</p>
            </div>
        </form>

        <#if !usernameHidden??>
            <ul class="tb-more">
                <li><a id="register" href="${url.registrationUrl}">${msg("tongbanRegister")}</a></li>
                <li><a id="national-login" href="${portal}national-login${from}">${msg("tongbanNational")}</a></li>
            </ul>
        </#if>

        <div class="tb-sr" id="tb-status" role="status" data-refreshed="${msg("tongbanCaptchaRefreshed")}" data-audio="${msg("tongbanCaptchaAudioReady")}"></div>
        <@passkeys.conditionalUIData />
        <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
        <script type="module" src="${url.resourcesPath}/js/login.js"></script>
    <#elseif section = "socialProviders" && realm.password && social?? && social.providers?has_content>
        <div class="tb-social" id="kc-social-providers">
            <h2>${msg("identity-provider-login-label")}</h2>
            <ul class="tb-social-list">
                <#list social.providers as p>
                    <li><a class="tb-button tb-button-default tb-button-block" id="social-${p.alias}" href="${p.loginUrl}" data-once-link data-disabled-class="tb-disabled">${p.displayName!}</a></li>
                </#list>
            </ul>
        </div>
    <#elseif section = "aside">
        <section class="tb-intro" aria-labelledby="tb-intro-title">
            <h2 id="tb-intro-title">${msg("tongbanIntroTitle")}</h2>
            <p>${msg("tongbanIntro1")}</p>
            <p>${msg("tongbanIntro2")}</p>
            <p>${msg("tongbanIntro3")}</p>
            <p>${msg("tongbanIntro4")}</p>
        </section>
    </#if>
</@layout.registrationLayout>

<#macro tabButton name label>
    <button class="tb-tab" type="submit" name="do" value="tab-${name}" id="tb-tab-${name}" data-tab="${name}" formnovalidate<#if tab == name> aria-current="true"</#if>>${label}</button>
</#macro>

<#macro fieldState name wrong><#if wrong>aria-invalid="true" </#if><#if hasError && (wrong || focus == name)>aria-describedby="login-error" </#if><#if focus == name && tab != "qr">autofocus</#if></#macro>

<#macro goOn>
    <div class="tb-go-on">
        <button class="tb-button tb-button-primary" id="go-on" type="submit" name="do" value="goOn" formnovalidate<#if focus == "goOn"> autofocus</#if>>${labels(msg("tongbanGoOn", tb.goOn.loginName, tb.goOn.tab))}</button>
    </div>
</#macro>

<#macro captcha c>
    <#local audio = (c.mode!"picture") == "audio">
    <div class="tb-group tb-captcha" id="captcha-part" data-mode="${audio?then("audio", "picture")}">
        <label class="tb-label" for="captcha">${msg("tongbanCaptcha")}</label>
        <@f.captchaField audio c><@fieldState "captcha" captchaError/></@f.captchaField>
    </div>
</#macro>
