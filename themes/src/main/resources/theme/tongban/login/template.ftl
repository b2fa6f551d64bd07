<#import "footer.ftl" as loginFooter>
<#import "theme-resources.ftl" as themeResourceTags>
<#--
  The frame of every page. Same macro and parameters as the parent theme's template, so that its pages fit in.
  bodyClass "tb-login" is our own: the login page brings its own heading, message box and second column. So is "tb-flow",
  that of the pages of several steps, which belong to the registry.
-->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local isLogin = bodyClass == "tb-login">
<#local isFlow = bodyClass?starts_with("tb-flow")>
<#local heading><#nested "header"></#local>
<#local headingText = heading?markup_string?replace("<[^>]+>", "", "r")?trim>
<#local showAttempted = auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
    <meta charset="utf-8">
    <#if properties.meta?has_content>
        <#list properties.meta?split(' ') as meta>
            <meta name="${meta?split('==')[0]}" content="${meta?split('==')[1]}">
        </#list>
    </#if>
    <title><#if isLogin || !headingText?has_content>${msg("tongbanLoginTitle")}<#elseif isFlow>${headingText?no_esc} - ${msg("tongbanRegistryTitle")}<#else>${headingText?no_esc} - ${msg("tongbanSite")}</#if></title>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
    <#if themeResources?? && themeResources.styles?has_content>
        <@themeResourceTags.renderStyles themeResources.styles url.resourcesPath />
    <#elseif properties.styles?has_content>
        <#list properties.styles?split(' ') as style>
            <link href="${url.resourcesPath}/${style}" rel="stylesheet">
        </#list>
    </#if>
    <#if themeResources?? && themeResources.scripts?has_content>
        <@themeResourceTags.renderScripts themeResources.scripts url.resourcesPath "text/javascript" />
    </#if>
    <#if pageId?contains("webauthn") || pageId?contains("passkey") || enableWebAuthnConditionalUI?has_content>
        <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
    </#if>
    <#if scripts??>
        <#list scripts as script>
            <script src="${script}" type="text/javascript"></script>
        </#list>
    </#if>
    <script type="module" src="${url.resourcesPath}/js/page.js"></script>
</head>

<body class="tb-body ${bodyClass} ${properties.kcBodyClass!}" data-page-id="login-${pageId}"
      data-sso-url="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-auth-session="${authenticationSession.authSessionIdHash}"</#if>>
<a class="tb-skip" href="#kc-content">${msg("tongbanSkip")}</a>
<header class="tb-top">
    <div class="tb-top-inner">
        <#if isLogin><h1 class="tb-brand"><@brand msg("tongbanLogin")/></h1><#else><p class="tb-brand"><@brand isFlow?then(msg("tongbanRegistry"), msg("tongbanLogin"))/></p></#if>
        <#if realm.internationalizationEnabled && locale.supported?size gt 1>
            <nav class="tb-languages" id="kc-locale" aria-label="${msg("languages")}">
                <ul>
                    <#list locale.supported?sort_by("languageTag")?reverse as l>
                        <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a></li>
                    </#list>
                </ul>
            </nav>
        </#if>
    </div>
</header>

<main class="tb-main" id="kc-content" tabindex="-1">
    <div class="tb-columns">
        <div class="tb-card" id="kc-content-wrapper">
            <#if !isLogin && !showAttempted>
                <h1 class="tb-title" id="kc-page-title">${heading}</h1>
            </#if>
            <#if displayRequiredFields>
                <p class="tb-required"><span class="required" aria-hidden="true">*</span> ${msg("requiredFields")}</p>
            </#if>
            <#if showAttempted>
                <#if !isLogin && headingText?has_content><h1 class="tb-title" id="kc-page-title">${heading}</h1></#if>
                <#nested "show-username">
                <div id="kc-username" class="tb-attempted">
                    <span id="kc-attempted-username">${(tongban.owner)!auth.attemptedUsername}</span>
                    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
                </div>
            </#if>

            <#-- Actions that the user's application started should not warn that they are still to be done. -->
            <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
                <div class="tb-alert tb-alert-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">
                    ${kcSanitize(message.summary)?no_esc}
                </div>
            </#if>

            <#nested "form">

            <#if auth?has_content && auth.showTryAnotherWayLink()>
                <form id="kc-select-try-another-way-form" class="tb-other-way" action="${url.loginAction}" method="post">
                    <button class="tb-link" id="try-another-way" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
                </form>
            </#if>

            <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
                <form id="kc-switch-organization-form" class="tb-other-way" action="${url.loginAction}" method="post">
                    <button class="tb-link" id="switch-organization" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button>
                </form>
            </#if>

            <#nested "socialProviders">

            <#if displayInfo>
                <div id="kc-info" class="tb-info"><#nested "info"></div>
            </#if>
        </div>
        <#if isLogin><#nested "aside"></#if>
    </div>
</main>

<footer class="tb-footer">
    <p>${msg("tongbanSupport")} <a href="tel:+8601058884202" dir="ltr">010-58884202</a></p>
    <@loginFooter.content/>
</footer>
</body>
</html>
</#macro>

<#macro brand unit>
<img class="tb-mark" src="${url.resourcesPath}/img/mark.svg" alt="" width="48" height="48"><span class="tb-names"><span class="tb-platform">${msg("tongbanPlatform")}</span> <span class="tb-site">${msg("tongbanSite")} <span class="tb-unit"><span class="tb-dot">·</span> ${unit}</span></span></span>
</#macro>
