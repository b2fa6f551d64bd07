<#import "tongban-registration.ftl" as r>
<#import "tongban-form.ftl" as f>
<@r.page title=msg("tongbanRegistrationTitle")>
    <@f.form do="send">
        <@f.text name="mobile" label=msg("tongbanField.mobile") maxlength=20 type="tel" inputmode="tel" autocomplete="tel-national" dir="ltr" hint=msg("tongbanRegistrationMobileHint")/>
        <@f.captcha label=msg("tongbanCaptcha")/>
        <@f.buttons>
            <@f.submit do="send" label=msg("tongbanRegistrationSend")/>
            <@f.submit do="back" label=msg("tongbanPrevious") primary=false novalidate=true/>
        </@f.buttons>
    </@f.form>
</@r.page>
