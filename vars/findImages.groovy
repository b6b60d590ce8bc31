/** The images of a repository in Amazon ECR whose labels are as wanted: findImages.txt says all of it. */
List call(Map parameters = [:]) {
    return imageLabels(step: 'findImages', command: 'find', takes: ['where', 'limit', 'untagged'], given: parameters)
}
