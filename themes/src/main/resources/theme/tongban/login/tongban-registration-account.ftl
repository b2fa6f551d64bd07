<#import "tongban-registration.ftl" as r>
<#import "tongban-form.ftl" as f>
<@r.page title=msg("tongbanRegistrationTitle")>
    <@f.form do="next">
        <@f.fixed name="mobile" label=msg("tongbanField.mobile") text=tongban.mobile hint=tongban.proved?then(msg("tongbanRegistrationProved"), "")/>
        <#if !tongban.proved>
            <@f.code name="code" label=msg("tongbanRegistrationCode") hint=msg("tongbanRegistrationCodeHint")/>
        </#if>
        <@f.text name="loginName" label=msg("tongbanRegistrationLoginName") maxlength=tongban.maxLength autocomplete="username" dir="ltr" hint=msg("tongbanRegistrationLoginNameHint")/>
        <@password name="password" meter=true label=msg("tongbanRegistrationPassword") hint=tongban.hasPassword?then(msg("tongbanRegistrationPasswordKept"), msg("tongbanRegistrationPasswordHint"))/>
        <@password name="passwordConfirm" label=msg("tongbanRegistrationPasswordConfirm")/>
        <@f.text name="email" label=msg("tongbanField.email") maxlength=254 required=false type="email" inputmode="email" autocomplete="email" dir="ltr"/>
        <@f.buttons>
            <@f.submit do="next" label=msg("tongbanNext")/>
            <@f.submit do="previous" label=tongban.proved?then(msg("tongbanRegistrationOtherMobile"), msg("tongbanPrevious")) primary=false novalidate=true/>
        </@f.buttons>
    </@f.form>
</@r.page>

<#-- As the form's own, but not required once one is set. -->
<#macro password name label hint="" meter=false>
    <@f.row name=name label=label required=!tongban.hasPassword hint=hint swap=false>
        <div class="tb-input-group" dir="ltr">
            <input class="tb-input" id="${name}" name="${name}" type="password" maxlength="256" autocomplete="new-password"<#if !tongban.hasPassword> required</#if> <@f.state name hint meter?then("strength-value", "")/><#if meter> data-meter</#if>>
            <button class="tb-eye" type="button" hidden aria-label="${msg("showPassword")}" aria-controls="${name}" data-password-toggle
                    data-icon-show="${properties.kcFormPasswordVisibilityIconShow!}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide!}"
                    data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
                <i class="${properties.kcFormPasswordVisibilityIconShow!}" aria-hidden="true"></i>
            </button>
        </div>
    </@f.row>
    <#if meter><@f.strength msg("tongbanStrength")?remove_ending("：")/></#if>
</#macro>
