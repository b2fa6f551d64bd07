<#import "tongban-form.ftl" as f>
<#-- What the pages of both appeals have in common. prefix: of the person's fields. -->

<#function field prefix name><#return prefix?has_content?then(prefix + name?cap_first, name)></#function>

<#-- 身份类型, and 证件类型 as it offers; without JavaScript the documents stand below their 身份类型. -->
<#macro document prefix regionLabel typeLabel numberLabel>
    <#local region = field(prefix, "region")>
    <#local type = field(prefix, "documentType")>
    <@f.radios name=region label=regionLabel options=tongban.documents?keys?map(one -> {"value": one, "label": msg("tongbanOption.region." + one)})/>
    <@f.row name=type label=typeLabel required=true swap=false>
        <select class="tb-input" id="${type}" name="${type}" required data-offered-by="${region}" <@f.state type/>>
            <option value="">${msg("tongbanAppealChoose")}</option>
            <#list tongban.documents?keys as one>
                <optgroup label="${msg("tongbanOption.region." + one)}" data-offer="${one}">
                    <#list tongban.documents[one] as document>
                        <option value="${document}"<#if f.value(type) == document> selected</#if>>${msg("tongbanOption.documentType." + document)}</option>
                    </#list>
                </optgroup>
            </#list>
        </select>
    </@f.row>
    <@f.text name=field(prefix, "documentNumber") label=numberLabel maxlength=32 dir="ltr"/>
</#macro>

<#-- A document; one that was stored before stays unless another is chosen. -->
<#macro file slot label hint>
    <#local there = tongban.uploaded[slot]??>
    <#local text = there?then(hint + " " + msg("tongbanAppealUploaded", (tongban.uploaded[slot]!0)?c), hint)>
    <@f.file name=slot label=label accept=".jpg,.jpeg,.png,image/jpeg,image/png" required=!there hint=text/>
</#macro>

<#-- The phone with its code, and a mailbox with its own, for the answer. -->
<#macro contact prefix mobileLabel>
    <#local mobile = field(prefix, "mobile")>
    <#local email = field(prefix, "email")>
    <@f.text name=mobile label=mobileLabel maxlength=32 type="tel" inputmode="tel" autocomplete="tel-national" dir="ltr" hint=msg("tongbanAppealMobileHint")/>
    <#if tongban.captcha??><@f.captcha/><#else><div id="captcha-part" data-swap hidden></div></#if>
    <@code name="code" whose=mobile proved=tongban.proved label=msg("tongbanAppealMobileCode") do="send-code" send=msg("tongbanCodeSend") wait=(tongban.wait)!0 required=true/>
    <@f.text name=email label=msg("tongbanAppealEmail") maxlength=254 type="email" inputmode="email" required=false autocomplete="email" dir="ltr" hint=msg("tongbanAppealEmailHint")/>
    <@code name="mailCode" whose=email proved=tongban.mailProved label=msg("tongbanAppealMailCode") do="send-mail-code" send=msg("tongbanAppealMailCodeSend") wait=(tongban.mailWait)!0 required=false/>
</#macro>

<#-- A code, or that the contact is proved already. -->
<#macro code name whose proved label do send wait required>
    <#if proved?has_content && f.value(whose) == proved>
        <div class="tb-row" id="row-${name}" data-swap>
            <span class="tb-row-label">${label}</span>
            <div class="tb-row-field"><p class="tb-hint" id="proved-${name}">${msg("tongbanAppealProved")}</p></div>
        </div>
    <#else>
        <@f.row name=name label=label required=required>
            <div class="tb-code-row">
                <input class="tb-input" id="${name}" name="${name}" type="text" inputmode="numeric" maxlength="16" <#if required>required </#if>dir="ltr" autocomplete="<#if required>one-time-code<#else>off</#if>" spellcheck="false" <@f.state name/>>
                <button class="tb-button tb-button-default" id="${do}" type="submit" name="do" value="${do}" formnovalidate data-in-place="*" data-wait="${wait?c}" data-again="${msg("tongbanCodeAgain")}">${send}</button>
            </div>
        </@f.row>
    </#if>
</#macro>

<#macro buttons>
    <@f.buttons>
        <@f.submit do="next" label=msg("tongbanAppealNext")/>
        <@f.submit do="back" label=msg("tongbanBack") primary=false novalidate=true/>
    </@f.buttons>
    <script type="module" src="${url.resourcesPath}/js/appeal.js"></script>
</#macro>
