<#--
  The parts that the pages of several steps are made of. A page's authenticator adds the attribute "tongban": step,
  values (what fields show), focus (the first wrong field), ticket, and what the page asks for besides (captcha, code).
  Everything works without JavaScript: each button posts the one form and says by its value of "do" what it is for.
  Parts marked data-swap can be fetched anew by js/form.js while the rest of the page stays as it is.
-->

<#-- The steps of a walk: texts in order, the current one counted from 1. -->
<#macro steps labels current>
    <nav class="tb-steps" aria-label="${msg("tongbanSteps")}">
        <ol>
            <#list labels as label>
                <li class="tb-step<#if label?counter lt current> tb-step-done</#if>"<#if label?counter == current> aria-current="step"</#if>>
                    <span class="tb-step-number" aria-hidden="true">${label?counter}</span>
                    <span class="tb-step-label">${label}<#if label?counter lt current><span class="tb-sr"> ${msg("tongbanStepDone")}</span></#if></span>
                </li>
            </#list>
        </ol>
    </nav>
</#macro>

<#-- The manual's numbered notes; each text brings its own number. -->
<#macro notes texts>
    <section class="tb-notes" aria-labelledby="tb-notes-title">
        <h2 id="tb-notes-title">${msg("tongbanNotes")}</h2>
        <ul>
            <#list texts as text><li>${text}</li></#list>
        </ul>
    </section>
</#macro>

<#-- The page's messages: an error that belongs to no field, or how many fields are wrong, or what went well. -->
<#macro messages>
    <div id="tb-messages" data-swap>
        <#if messagesPerField.existsError("global")>
            <div class="tb-alert tb-alert-error" role="alert"><p>${kcSanitize(messagesPerField.getFirstError("global"))?no_esc}</p></div>
        <#elseif (tongban.focus)??>
            <div class="tb-alert tb-alert-error" role="alert"><p>${msg("tongbanFieldsWrong")}</p></div>
        <#elseif message?has_content && message.type != "error">
            <div class="tb-alert tb-alert-${message.type}" role="status"><p>${kcSanitize(message.summary)?no_esc}</p></div>
        </#if>
    </div>
</#macro>

<#--
  The form. The first submit button is the one that Enter presses. A form with files is sent to an address of its own.
  "do": the value of that button.
-->
<#macro form do files=false id="tb-flow">
    <form id="${id}" class="tb-form tb-rows" method="post" accept-charset="UTF-8" data-flow
          <#if files>action="${tongban.filesAction}" enctype="multipart/form-data"<#else>action="${url.loginAction}"</#if>>
        <button class="tb-sr" type="submit" name="do" value="${do}" tabindex="-1" aria-hidden="true">${msg("doSubmit")}</button>
        <input type="hidden" name="step" value="${tongban.step}">
        <input type="hidden" name="ticket" value="${tongban.ticket}">
        <#nested>
        <div class="tb-sr" id="tb-status" role="status" data-refreshed="${msg("tongbanCaptchaRefreshed")}" data-audio="${msg("tongbanCaptchaAudioReady")}"></div>
    </form>
    <script type="module" src="${url.resourcesPath}/js/form.js"></script>
</#macro>

<#function value name><#return (tongban.values[name])!""></#function>

<#-- What every field carries: whether it is wrong, which texts belong to it, and the focus. -->
<#macro state name hint="" also="">
<#local wrong = messagesPerField.existsError(name)>
<#local ids = ((hint?has_content)?then("hint-" + name + " ", "") + (wrong)?then("error-" + name + " ", "") + also)?trim>
<#if wrong>aria-invalid="true" </#if><#if ids?has_content>aria-describedby="${ids}" </#if><#if ((tongban.focus)!"") == name>autofocus</#if></#macro>

<#macro mark required><#if required> <span class="required" aria-hidden="true">*</span></#if></#macro>

<#macro below name hint="">
    <#if hint?has_content><p class="tb-hint" id="hint-${name}">${hint}</p></#if>
    <#if messagesPerField.existsError(name)>
        <p class="tb-field-error" id="error-${name}">${kcSanitize(messagesPerField.getFirstError(name))?no_esc}</p>
    </#if>
</#macro>

<#-- A row: label, field, hint and error. Rows with a secret or a file are never swapped. -->
<#macro row name label required=false hint="" swap=true>
    <div class="tb-row" id="row-${name}"<#if swap> data-swap</#if>>
        <label class="tb-row-label" for="${name}">${label}<@mark required/></label>
        <div class="tb-row-field">
            <#nested>
            <@below name hint/>
        </div>
    </div>
</#macro>

<#macro text name label maxlength required=true type="text" hint="" placeholder="" autocomplete="off" inputmode="text" dir="auto">
    <@row name label required hint>
        <input class="tb-input" id="${name}" name="${name}" type="${type}" value="${value(name)}" maxlength="${maxlength?c}" dir="${dir}"
               inputmode="${inputmode}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"
               <#if placeholder?has_content>placeholder="${placeholder}" </#if><#if required>required </#if><@state name hint/>>
    </@row>
</#macro>

<#macro date name label required=true hint="">
    <@row name label required hint>
        <input class="tb-input tb-input-short" id="${name}" name="${name}" type="date" value="${value(name)}" <#if required>required </#if><@state name hint/>>
    </@row>
</#macro>

<#-- options: a sequence of hashes {value, label}. empty: the text of the choice that is none. -->
<#macro select name label options empty required=true hint="">
    <@row name label required hint>
        <select class="tb-input" id="${name}" name="${name}" <#if required>required </#if><@state name hint/>>
            <option value="">${empty}</option>
            <#list options as option>
                <option value="${option.value}"<#if value(name) == option.value> selected</#if>>${option.label}</option>
            </#list>
        </select>
    </@row>
</#macro>

<#-- options as those of select. switch: the "do" of a button that shows the page for the chosen one. -->
<#macro radios name label options required=true hint="" switch="">
    <fieldset class="tb-row tb-fieldset" id="row-${name}" data-swap<#if hint?has_content> aria-describedby="hint-${name}"</#if>>
        <legend class="tb-row-label">${label}<@mark required/></legend>
        <div class="tb-row-field">
            <div class="tb-radios">
                <#list options as option>
                    <label class="tb-radio"><input type="radio" id="${name}<#if option?index gt 0>-${option.value}</#if>" name="${name}" value="${option.value}" <#if value(name) == option.value>checked </#if><#if required>required </#if><#if switch?has_content>data-switch="switch-${name}" </#if><#if option?index == 0><@state name/></#if>><span>${option.label}</span></label>
                </#list>
                <#if switch?has_content>
                    <button class="tb-link tb-no-script" id="switch-${name}" type="submit" name="do" value="${switch}" formnovalidate data-in-place="*">${msg("tongbanSwitch")}</button>
                </#if>
            </div>
            <@below name hint/>
        </div>
    </fieldset>
</#macro>

<#-- A value that is shown and not sent, masked or plain. -->
<#macro fixed name label text hint="">
    <div class="tb-row" id="row-${name}" data-swap>
        <span class="tb-row-label" id="label-${name}">${label}</span>
        <div class="tb-row-field">
            <output class="tb-fixed" id="${name}" aria-labelledby="label-${name}" dir="auto">${text}</output>
            <@below name hint/>
        </div>
    </div>
</#macro>

<#-- meter: show how strong a new password is while it is typed; bars: right below it. -->
<#macro password name label autocomplete="new-password" hint="" meter=false bars=meter>
    <@row name=name label=label required=true hint=hint swap=false>
        <div class="tb-input-group" dir="ltr">
            <input class="tb-input" id="${name}" name="${name}" type="password" maxlength="256" autocomplete="${autocomplete}" required <@state name hint meter?then("strength-value", "")/><#if meter> data-meter</#if>>
            <button class="tb-eye" type="button" hidden aria-label="${msg("showPassword")}" aria-controls="${name}" data-password-toggle
                    data-icon-show="${properties.kcFormPasswordVisibilityIconShow!}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide!}"
                    data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
                <i class="${properties.kcFormPasswordVisibilityIconShow!}" aria-hidden="true"></i>
            </button>
        </div>
    </@row>
    <#if bars><@strength/></#if>
</#macro>

<#-- The meter of the field marked data-meter; without JavaScript it is not there. -->
<#macro strength label=msg("tongbanStrength")>
    <div class="tb-row tb-strength" id="strength" hidden>
        <span class="tb-row-label" id="strength-label">${label}</span>
        <div class="tb-row-field">
            <div class="tb-strength-bars" aria-hidden="true">
                <span data-level="1">${msg("tongbanStrengthWeak")}</span><span data-level="2">${msg("tongbanStrengthMiddle")}</span><span data-level="3">${msg("tongbanStrengthStrong")}</span>
            </div>
            <p class="tb-sr" id="strength-value" role="status" data-label="${msg("tongbanStrength")}"
               data-1="${msg("tongbanStrengthWeak")}" data-2="${msg("tongbanStrengthMiddle")}" data-3="${msg("tongbanStrengthStrong")}"></p>
        </div>
    </div>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    <script type="module" src="${url.resourcesPath}/js/strength.js"></script>
</#macro>

<#-- The picture code or its spoken twin. -->
<#macro captcha label=msg("tongbanCaptchaLabel")>
    <#local c = tongban.captcha>
    <#local audio = (c.mode!"picture") == "audio">
    <div class="tb-row tb-captcha" id="captcha-part" data-swap data-mode="${audio?then("audio", "picture")}">
        <label class="tb-row-label" for="captcha">${label}<@mark true/></label>
        <div class="tb-row-field">
            <@captchaField audio c><@state "captcha"/></@captchaField>
            <@below "captcha"/>
        </div>
    </div>
</#macro>

<#-- Without label and error, for pages that place their own; nested is what goes into the input's tag. -->
<#macro captchaField audio c>
    <div class="tb-captcha-row">
        <input class="tb-input" id="captcha" name="captcha" type="text" required maxlength="32" dir="ltr" autocomplete="off" autocapitalize="none" spellcheck="false"
               placeholder="${msg("tongbanCaptchaPlaceholder")}" <#nested>>
        <#if audio>
            <audio id="captcha-audio" controls preload="auto" src="${c.uri}" aria-label="${msg("tongbanCaptchaAudio")}"></audio>
        <#else>
            <img id="captcha-picture" src="${c.uri}" alt="${msg("tongbanCaptchaPicture")}" width="120" height="44">
        </#if>
    </div>
    <div class="tb-captcha-ways">
        <#if audio>
            <button class="tb-link" id="captcha-look" type="submit" name="do" value="look" formnovalidate data-in-place="captcha-part">${msg("tongbanCaptchaLook")}</button>
        <#else>
            <button class="tb-link" id="captcha-listen" type="submit" name="do" value="listen" formnovalidate data-in-place="captcha-part">${msg("tongbanCaptchaListen")}</button>
        </#if>
        <button class="tb-link" id="captcha-refresh" type="submit" name="do" value="refresh" formnovalidate data-in-place="captcha-part">${audio?then(msg("tongbanCaptchaAgain"), msg("tongbanCaptchaRefresh"))}</button>
    </div>
</#macro>

<#--
  A one-time code and the button that sends it. tongban.code.wait: seconds until it may be asked for again, 0 or absent
  for now; the server alone decides, the countdown only shows it.
-->
<#macro code name label send=msg("tongbanCodeSend") hint="">
    <@row name=name label=label required=true hint=hint>
        <div class="tb-code-row">
            <input class="tb-input" id="${name}" name="${name}" type="text" inputmode="numeric" maxlength="16" required dir="ltr" autocomplete="one-time-code" spellcheck="false" <@state name hint/>>
            <button class="tb-button tb-button-default" id="send-code" type="submit" name="do" value="send-code" formnovalidate data-in-place="*"
                    data-wait="${((tongban.code.wait)!0)?c}" data-again="${msg("tongbanCodeAgain")}">${send}</button>
        </div>
    </@row>
</#macro>

<#-- accept: what the file dialog offers first; the server checks the content. -->
<#macro file name label accept="image/jpeg,image/png" required=true hint="">
    <@row name=name label=label required=required hint=hint swap=false>
        <input class="tb-input tb-file" id="${name}" name="${name}" type="file" accept="${accept}" <#if required>required </#if><@state name hint/> data-preview="preview-${name}" data-preview-alt="${msg("tongbanFilePreview")}">
        <div class="tb-preview" id="preview-${name}" hidden></div>
    </@row>
</#macro>

<#macro buttons>
    <div class="tb-buttons tb-row-buttons"><#nested></div>
</#macro>

<#macro submit do label primary=true novalidate=false>
    <button class="tb-button <#if primary>tb-button-primary<#else>tb-button-default</#if>" type="submit" name="do" value="${do}"<#if novalidate> formnovalidate</#if>>${label}</button>
</#macro>
